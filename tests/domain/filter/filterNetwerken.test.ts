import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import {
  aantalFilters,
  dektGemeente,
  facetNamen,
  facetten,
  filterNetwerken,
  geenFilters,
  telPerFacet,
} from '@/domain/filter/filterNetwerken'
import type { NetwerkKern } from '@/domain/overzicht'
import { veelNetwerken, willekeurigeFilters, willekeurigeNetwerken } from '../../fixtures/filterland'
import { eenNetwerk } from '../../fixtures/overzicht'

/** The same promise, said as plainly as possible. */
function naief(netwerken: readonly NetwerkKern[], filters: NetwerkFilters): NetwerkKern[] {
  const raakt = (wensen: readonly string[], waarden: readonly string[]) =>
    wensen.length === 0 || wensen.filter((wens) => waarden.includes(wens)).length > 0
  return netwerken.filter((netwerk) => {
    const { van, tot } = netwerk.periode
    const namen = ['Tafel van Noord', 'Techniekpact Zuidhoek', 'Súdwest-overleg', 'Zorgroute Oosterdorp']
    const kaal =
      ['tafel van noord', 'techniekpact zuidhoek', 'sudwest overleg', 'zorgroute oosterdorp'][
        namen.indexOf(netwerk.naam)
      ] ?? ''
    const gezocht: Record<string, string[]> = {
      noord: ['noord'],
      sudwest: ['sudwest'],
      'Zuidhoek techniek': ['zuidhoek', 'techniek'],
    }
    const beeindigdZonderJaar = netwerk.status === 'beeindigd' && tot === undefined
    return (
      raakt(filters.soort, [netwerk.soort]) &&
      raakt(filters.sector, netwerk.sectoren) &&
      raakt(filters.vorm, [netwerk.vorm]) &&
      raakt(filters.aard, netwerk.samenwerkingsvormen) &&
      raakt(filters.borging, [netwerk.borging.vorm]) &&
      raakt(filters.niveau, netwerk.niveaus) &&
      raakt(filters.financiering, netwerk.financiering.uit) &&
      raakt(filters.status, [netwerk.status]) &&
      raakt(filters.onderling, netwerk.vmboVormen) &&
      raakt(filters.toestand, [netwerk.toestand]) &&
      raakt(filters.schaal, [netwerk.schaal]) &&
      (filters.voorbij ||
        filters.toestand.length + filters.status.length > 0 ||
        filters.jaar !== undefined ||
        !['beeindigd', 'waarschijnlijk-voorbij'].includes(netwerk.toestand)) &&
      (filters.jaar === undefined ||
        (van !== undefined &&
          van <= filters.jaar &&
          (tot ?? 9999) >= filters.jaar &&
          !(beeindigdZonderJaar && van < filters.jaar))) &&
      (netwerk.gebied.type === 'landelijk' || raakt(filters.gemeente, netwerk.gemeenten)) &&
      raakt(
        filters.deelnemer,
        netwerk.deelnemers.map(({ instelling, school }) => instelling ?? school ?? ''),
      ) &&
      (gezocht[filters.q] ?? []).every((woord) => kaal.includes(woord))
    )
  })
}

describe('filterNetwerken', () => {
  it('keeps what a naive filter keeps, for any filters, in the same order', () => {
    fc.assert(
      fc.property(willekeurigeNetwerken, willekeurigeFilters, (netwerken, filters) => {
        expect(filterNetwerken(netwerken, filters)).toEqual(naief(netwerken, filters))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps all but what is over without filters, and that too with the switch', () => {
    const netwerken = veelNetwerken(20)
    const voorbij = filterNetwerken(netwerken, { ...geenFilters, toestand: ['beeindigd', 'waarschijnlijk-voorbij'] })
    expect(voorbij.length).toBeGreaterThan(0)
    expect(filterNetwerken(netwerken, geenFilters)).toEqual(netwerken.filter((netwerk) => !voorbij.includes(netwerk)))
    expect(filterNetwerken(netwerken, { ...geenFilters, voorbij: true })).toEqual(netwerken)
  })

  it('finds words in naam, aliassen, place, themas and participants, whatever their marks', () => {
    const netwerk = eenNetwerk({
      naam: 'Súdwest-overleg',
      aliassen: ['SWO'],
      gebied: { type: 'regionaal', omschrijving: 'de Zuidhoek' },
      themas: ['doorstroom'],
      deelnemers: [{ soort: 'mbo', naam: 'Praktijkschool ’t Veer', rol: 'deelnemer', zekerheid: 'bron' }],
    })
    for (const q of ['sudwest', 'swo', 'zuidhoek', 'DOORSTROOM', 't veer', 'overleg zuid']) {
      expect(filterNetwerken([netwerk], { ...geenFilters, q }), q).toHaveLength(1)
    }
    expect(filterNetwerken([netwerk], { ...geenFilters, q: 'oost' })).toEqual([])
  })
})

describe('telPerFacet', () => {
  it('says for each value what filtering with that value alone would leave', () => {
    fc.assert(
      fc.property(willekeurigeNetwerken, willekeurigeFilters, (netwerken, filters) => {
        const tellingen = telPerFacet(netwerken, filters)
        for (const facet of facetNamen) {
          const aantallen = tellingen[facet]
          const waarden = new Set(netwerken.flatMap((netwerk) => facetten[facet].waardenVan(netwerk)))
          for (const waarde of waarden) {
            const over = filterNetwerken(netwerken, { ...filters, [facet]: [waarde] }).length
            expect(aantallen.get(waarde) ?? 0, `${facet}=${waarde}`).toBe(over)
          }
          expect([...aantallen.keys()].filter((waarde) => !waarden.has(waarde))).toEqual([])
        }
      }),
    )
  })
})

describe('dektGemeente', () => {
  it('holds for one of its gemeenten, and for every gemeente when landelijk', () => {
    const gekozen = new Set(['GM0002'])
    expect(dektGemeente(eenNetwerk({ gemeenten: ['GM0001', 'GM0002'] }), gekozen)).toBe(true)
    expect(dektGemeente(eenNetwerk({ gemeenten: ['GM0001'] }), gekozen)).toBe(false)
    expect(dektGemeente(eenNetwerk({ gebied: { type: 'landelijk' }, gemeenten: [] }), gekozen)).toBe(true)
    expect(dektGemeente(eenNetwerk({ gebied: { type: 'onbekend' }, gemeenten: [] }), gekozen)).toBe(false)
  })
})

describe('aantalFilters', () => {
  it('counts every choice', () => {
    expect(aantalFilters(geenFilters)).toBe(0)
    expect(
      aantalFilters({
        ...geenFilters,
        q: 'noord',
        soort: ['netwerk', 'route'],
        jaar: 2020,
        voorbij: true,
        provinciebreed: true,
        gemeente: ['GM0001'],
        deelnemer: ['nieuwland'],
      }),
    ).toBe(8)
  })
})
