import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { maakTafelblad } from '@/domain/mijnTafels/tafelblad'
import type { NetwerkKern } from '@/domain/overzicht'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const gedeeld = { rol: 'deelnemer', zekerheid: 'bron' } as const
const mbo = (instelling: string, nu?: string[]): DeelnemerKern => ({
  soort: 'mbo',
  instelling,
  ...gedeeld,
  ...(nu && { nu }),
})
const vmbo = (school: string): DeelnemerKern => ({ soort: 'vmbo', school, ...gedeeld })
const sto = (id: string, delen: Partial<NetwerkKern> = {}) =>
  eenNetwerk({ id, naam: `STO-regio ${id}`, soort: 'sto-regio', toestand: 'programma-loopt', ...delen })
const instellingen = [
  eenInstelling({ id: 'nieuw', naam: 'ROC Nieuw' }),
  eenInstelling({ id: 'oud', naam: 'ROC Oud', bestaatTot: '2020', opgegaanIn: ['nieuw'] }),
]
const scholen = [
  eenSchool(),
  eenSchool({ code: '01AA01', naam: 'De Beek' }),
  eenSchool({ code: '02BB00', naam: 'De Kreek', bestuur: '99999' }),
]
const ids = (rijen: readonly { netwerk: { id: string } }[]) => rijen.map(({ netwerk }) => netwerk.id)
const bladVan = (soort: 'instelling' | 'school' | 'gemeente', id: string, netwerken: NetwerkKern[]) => {
  const gemeenten = [eenGemeente({ waarschijnlijk: { netwerk: 'ver', reden: 'Buren.' } })]
  const blad = maakTafelblad({ soort, id }, eenNaslag({ gemeenten, instellingen, netwerken }), scholen)
  if (blad === undefined) throw new Error(`geen blad van ${id}`)
  return blad
}

describe('maakTafelblad', () => {
  it('takes an area with a vestiging for probable, and no more once that is denied or known', () => {
    expect(ids(bladVan('instelling', 'nieuw', [sto('hier')]).waarschijnlijk)).toEqual(['hier'])
    expect(bladVan('instelling', 'nieuw', [sto('hier', { nietDeelnemers: ['nieuw'] })]).waarschijnlijk).toEqual([])
    const { nu, waarschijnlijk } = bladVan('instelling', 'nieuw', [sto('hier', { deelnemers: [mbo('nieuw')] })])
    expect([nu.map(({ id }) => id), waarschijnlijk]).toEqual([['hier'], []])
  })

  it('takes own initiative for probable only where its kind is missing', () => {
    const netwerken = [
      eenNetwerk({ id: 'zonder-mbo', deelnemers: [vmbo('01AA00')] }),
      eenNetwerk({ id: 'met-mbo', deelnemers: [mbo('oud')] }),
      eenNetwerk({ id: 'klaar', toestand: 'beeindigd' }),
    ]
    expect(ids(bladVan('instelling', 'nieuw', netwerken).waarschijnlijk)).toEqual(['zonder-mbo'])
  })

  it('looks for a school at its gemeente and at its bestuur', () => {
    const netwerken = [
      sto('ver', { gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'bestuur', deelnemers: [vmbo('01AA01')] }),
      eenNetwerk({ id: 'ander', deelnemers: [vmbo('02BB00')] }),
    ]
    const { waarschijnlijk } = bladVan('school', '01AA00', netwerken)
    expect(ids(waarschijnlijk)).toEqual(['ver', 'bestuur'])
    expect(waarschijnlijk[1]?.reden).toContain('bestuur')
  })

  it('tells a gemeente what covers it, and to what it probably belongs', () => {
    const { nu, waarschijnlijk, vragen } = bladVan('gemeente', 'GM0001', [
      eenNetwerk(),
      sto('ver', { gemeenten: ['GM0002'] }),
    ])
    expect([nu.map(({ id }) => id), ids(waarschijnlijk)]).toEqual([['tafel-noord'], ['ver']])
    expect(vragen[0]?.tekst).toBe('Hoort de gemeente Noordstad bij STO-regio ver?')
  })

  it('says of nobody whom the data does not know', () => {
    expect(maakTafelblad({ soort: 'instelling', id: 'niemand' }, eenNaslag(), scholen)).toBeUndefined()
  })
})

describe('the questions', () => {
  it('ask first what nobody said, then what follows from a predecessor, then whether it still runs', () => {
    const anderen = [vmbo('01AA00')]
    const vragen = bladVan('instelling', 'nieuw', [
      sto('a-loopt-nog', { deelnemers: [mbo('nieuw'), ...anderen], gemeenten: [] }),
      sto('b-via', { deelnemers: [mbo('oud', ['nieuw']), ...anderen], gemeenten: [] }),
      sto('c-vermoed', { deelnemers: [vmbo('01AA01'), ...anderen] }),
    ]).vragen.map(({ tekst }) => tekst)
    expect(vragen).toEqual([
      'Neemt ROC Nieuw deel aan STO-regio c-vermoed?',
      'Nam ROC Nieuw de plaats van ROC Oud over in STO-regio b-via?',
      'Loopt STO-regio a-loopt-nog nog?',
    ])
  })

  it('are at most three, each of another table of the sheet, and those with most others first', () => {
    const tafel = fc.record({
      deelnemers: fc.subarray([mbo('nieuw'), mbo('oud', ['nieuw']), vmbo('01AA00'), vmbo('01AA01'), vmbo('02BB00')]),
      toestand: fc.constantFrom('loopt', 'programma-loopt', 'laatst-gezien', 'beeindigd'),
      gemeenten: fc.subarray(['GM0001', 'GM0002']),
    })
    fc.assert(
      fc.property(fc.array(tafel, { maxLength: 8 }), (delen) => {
        const netwerken = delen.map((deel, nr) => sto(`n${nr}`, deel))
        const { nu, waarschijnlijk, voorbij, vragen } = bladVan('instelling', 'nieuw', netwerken)
        const gevraagd = ids(vragen)
        expect(gevraagd.length).toBeLessThanOrEqual(3)
        expect(new Set(gevraagd).size).toBe(gevraagd.length)
        const opBlad = [...nu, ...waarschijnlijk.map(({ netwerk }) => netwerk)]
        expect(vragen.every(({ netwerk }) => opBlad.includes(netwerk))).toBe(true)
        expect(voorbij.some((netwerk) => opBlad.includes(netwerk))).toBe(false)
        const grootste = Math.max(0, ...waarschijnlijk.map(({ netwerk }) => netwerk.deelnemers.length))
        const [eerste] = vragen
        if (waarschijnlijk.length > 0 && eerste?.tekst.startsWith('Neemt'))
          expect(eerste.netwerk.deelnemers).toHaveLength(grootste)
      }),
    )
  })
})
