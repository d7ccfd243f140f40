import { describe, expect, it } from 'vitest'
import type { Herkomst } from '@/domain/herkomst'
import { rondestand, rondezinnen } from '@/domain/ronde/rondestand'

const opgave = (bron: string, velden: string[], peildatum: string): Herkomst => ({
  ...{ bron, velden, peildatum, zekerheid: 'opgave' },
})
const gelezen: Herkomst = { bron: 'atlas', velden: [], zekerheid: 'bron', peildatum: '2026-06-14' }
const gegevens = {
  bronById: new Map([
    ['opgave-1', { uitgever: 'Firda' }],
    ['opgave-2', { uitgever: 'Firda' }],
    ['opgave-3', { uitgever: 'Lyceum (Zwolle)' }],
    ['opgave-4', { uitgever: 'Stichting Tafel' }],
  ]),
  instellingnamen: new Set(['Firda']),
  schoolnamen: new Set(['Lyceum (Zwolle)']),
}
const van = (...netwerken: Herkomst[][]) =>
  rondestand({
    ...gegevens,
    netwerken: netwerken.map((herkomst) => ({ herkomst })),
    mboInstellingen: [{ herkomst: [gelezen] }],
  })

describe('rondestand', () => {
  it('counts each organisation and each record once, by kind, with the last day', () => {
    const stand = van(
      [gelezen, opgave('opgave-1', ['deelnemers'], '2026-05'), opgave('opgave-2', ['status'], '2026-06-01')],
      [opgave('opgave-4', [], '2025')],
      [gelezen],
    )
    expect(stand).toEqual({
      netwerken: { totaal: 3, bevestigd: 2, laatst: '2026-06-01' },
      mboInstellingen: { totaal: 1, bevestigd: 0 },
      door: [
        { wie: 'mbo-instelling', organisaties: 1 },
        { wie: 'andere', organisaties: 1 },
      ],
    })
    expect(rondezinnen(stand)[0]).toBe('Tot nu toe antwoordden 1 mbo-instelling en 1 andere organisatie.')
  })

  it('does not count a denial as a confirmation, but does count who answered', () => {
    const stand = van([opgave('opgave-3', ['nietDeelnemers'], '2026-06-01')])
    expect(stand.netwerken).toEqual({ totaal: 1, bevestigd: 0 })
    expect(stand.door).toEqual([{ wie: 'vmbo-school', organisaties: 1 }])
  })

  it('says so when nobody did, and that this says nothing against it', () => {
    const zinnen = rondezinnen(van([gelezen])).join(' ')
    expect(zinnen).toMatch(/^Nog niemand\./)
    expect(zinnen).toContain('betekent niet dat het niet klopt')
  })
})
