import { describe, expect, it } from 'vitest'
import { herindeel } from '@/pipeline/registers/herindeel'
import type { Bestanden } from '../../fixtures/testland'
import { testland, VANDAAG, zet } from '../../fixtures/testland'
import type { Werkmap } from '../invoer/werkmap'
import { inWerkmap } from '../invoer/werkmap'

const geef = ({ map }: Werkmap, ...argumenten: string[]) => herindeel(argumenten, { map, vandaag: VANDAAG })

/** Testland in which both northern gemeenten lie in the same regions, so that they can merge into a new one. */
function verwant(): Bestanden {
  const bestanden = zet(testland(), 'gemeenten.json', '1.arbeidsmarktregio', 'regio-west')
  return bestanden
}

describe('herindeel', () => {
  it('converts areas, vestigingen, schools, postcodes and places to the gemeente that is left', () =>
    inWerkmap(async (werkmap) => {
      const { regels, gelukt } = await geef(werkmap, 'GM0001=GM0002')
      expect(gelukt).toBe(true)
      expect(regels).toContain('postcodes: 1 omgezet')
      expect(regels).toContain(
        'Let op: GM0001 Noordstad lag in regio-west en ligt nu in regio-oost; kijk na welke gebieden een van beide noemen',
      )
      expect(await werkmap.record('gemeenten.json')).toMatchObject([
        { code: 'GM0002', aliassen: ['Noordstad'] },
        {},
        {},
      ])
      expect(await werkmap.record('postcodes.json')).toMatchObject([{ gemeente: 'GM0002' }, { gemeente: 'GM0004' }])
      expect(await werkmap.record('plaatsen.json')).toMatchObject([
        { naam: 'Noordstad', gemeente: 'GM0002' },
        {},
        {},
        {},
      ])
      expect(await werkmap.record('vmbo-vestigingen.json')).toMatchObject([{ gemeente: 'GM0002' }])
      expect(await werkmap.record('mbo-instellingen/nieuwland.json')).toMatchObject({
        vestigingen: [{ gemeente: 'GM0002' }, { gemeente: 'GM0004' }],
      })
      expect(await werkmap.record('netwerken/sto-regio/sto-noord.json')).toMatchObject({
        gebied: { gemeenten: ['GM0002'], precisie: 'exact' },
      })
      expect(await werkmap.problemen()).toEqual([])
    }))

  it('makes a new gemeente of two, with their names as aliases', () =>
    inWerkmap(
      async (werkmap) => {
        const { gelukt } = await geef(werkmap, 'GM0001=GM0009:Nieuwstad', 'GM0002=GM0009:Nieuwstad')
        expect(gelukt).toBe(true)
        expect(await werkmap.record('gemeenten.json')).toMatchObject([
          { code: 'GM0003' },
          { code: 'GM0004' },
          { code: 'GM0009', naam: 'Nieuwstad', aliassen: ['Noordstad', 'Oosterdorp'], provincie: 'PV01' },
        ])
        expect(await werkmap.problemen()).toEqual([])
      },
      { ...verwant(), 'indelingen/arbeidsmarktregios.json': verwant()['indelingen/arbeidsmarktregios.json'] },
    ))

  it('calls an area approximate when it had only part of what is now one gemeente', () =>
    inWerkmap(async (werkmap) => {
      await geef(werkmap, 'GM0002=GM0004')
      expect(await werkmap.record('netwerken/sto-regio/sto-noord.json')).toMatchObject({
        gebied: { gemeenten: ['GM0001', 'GM0004'], precisie: 'benaderd' },
      })
    }))

  it('divides a gemeente by postcode, and a place by the nearest postcode', () =>
    inWerkmap(async (werkmap) => {
      const { gelukt } = await geef(werkmap, 'GM0001=GM0002+GM0003', '1001=GM0003')
      expect(gelukt).toBe(true)
      expect(await werkmap.record('vmbo-vestigingen.json')).toMatchObject([{ gemeente: 'GM0003' }])
      expect(await werkmap.record('plaatsen.json')).toMatchObject([{ gemeente: 'GM0003' }, {}, {}, {}])
      expect(await werkmap.record('mbo-instellingen/roc-noord.json')).toMatchObject({
        vestigingen: [{ gemeente: 'GM0003' }],
      })
      expect(await werkmap.record('netwerken/sto-regio/sto-noord.json')).toMatchObject({
        gebied: { gemeenten: ['GM0002', 'GM0003'], precisie: 'benaderd' },
      })
      expect(await werkmap.problemen()).toEqual([])
    }))

  it.each([
    [['GM0099=GM0001'], 'GM0099 bestaat hier niet'],
    [['GM0001=GM0099'], 'GM0099 is nieuw: noem de naam erbij, zoals GM0099:Nieuwstad'],
    [['GM0001=GM0001'], 'GM0001 gaat op in zichzelf'],
    [['GM0001=GM0002', 'GM0001=GM0003'], 'GM0001 staat er twee keer'],
    [['GM0001=GM0002', 'GM0002=GM0003'], 'GM0001 gaat op in een gemeente die zelf verdwijnt'],
    [['Noordstad=Oosterdorp'], '‘Noordstad=Oosterdorp’ is niet te lezen'],
    [['1001=GM0003'], 'noem ten minste één gemeente'],
    [[], 'noem ten minste één gemeente'],
    [['GM0001=GM0002+GM0003'], 'postcode 1001'],
    [['GM0001=GM0009:Nieuwstad', 'GM0002=GM0009'], 'Arbeidsmarktregio is regio-west of regio-oost'],
    [['GM0004=GM0003'], 'RMC02'],
  ])('refuses %j, says why, and changes nothing', (argumenten, melding) =>
    inWerkmap(async (werkmap) => {
      const vooraf = await werkmap.alles()
      const { regels, gelukt } = await geef(werkmap, ...argumenten)
      expect(regels.join('\n')).toContain(melding)
      expect(gelukt).toBe(false)
      expect(await werkmap.alles()).toEqual(vooraf)
    }),
  )
})
