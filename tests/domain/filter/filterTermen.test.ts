import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aantalFilters, filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { aantalVoorbij, beperkendeTermen, besteVersoepeling, filterTermen } from '@/domain/filter/filterTermen'
import { gemeenteTermen } from '@/domain/filter/filterTermGemeenten'
import { willekeurigeFilters, willekeurigeNetwerken } from '../../fixtures/filterland'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const naslag = eenNaslag({ instellingen: [eenInstelling()] })
const labels = (codes: readonly string[]) => gemeenteTermen(codes, naslag).map(({ label }) => label)

describe('filterTermen', () => {
  it('names every choice as a reader would', () => {
    const filters = {
      ...geenFilters,
      q: 'noord',
      soort: ['sto-regio'],
      borging: ['onbekend'],
      jaar: 2021,
      gemeente: ['GM0001'],
      deelnemer: ['nieuwland', '01AA00', '99ZZ99'],
    }
    expect(filterTermen(filters, naslag, [eenSchool()]).map(({ label }) => label)).toEqual([
      'bevat ‘noord’',
      'STO-regio',
      'Borging: onbekend',
      'Liep in 2021',
      'Noordstad',
      'Nieuwland College',
      'De Meander',
      '99ZZ99',
    ])
  })

  it('has a key of its own for each term, and without all of them nothing is on', () => {
    fc.assert(
      fc.property(willekeurigeFilters, (filters) => {
        const termen = filterTermen(filters, naslag)
        expect(new Set(termen.map(({ sleutel }) => sleutel)).size).toBe(termen.length)
        let over = filters
        for (let stap = 0; stap < 30; stap++) over = { ...over, ...filterTermen(over, naslag)[0]?.zonder }
        expect(aantalFilters(over)).toBe(0)
      }),
    )
  })

  it('takes something away with each term', () => {
    fc.assert(
      fc.property(willekeurigeFilters, (filters) => {
        for (const { zonder } of filterTermen(filters, naslag)) {
          expect(aantalFilters({ ...filters, ...zonder })).toBeLessThan(aantalFilters(filters))
        }
      }),
    )
  })
})

describe('gemeenteTermen', () => {
  it('reads all gemeenten of a region as that region', () => {
    expect(labels(['GM0001', 'GM0002'])).toEqual(['Provincie Bovenland'])
    expect(labels(['GM0002', 'GM0004'])).toEqual(['Arbeidsmarktregio Oost'])
  })

  it('names what is left over one by one', () => {
    expect(labels(['GM0003', 'GM0002'])).toEqual(['Zuidhoek', 'Oosterdorp'])
    expect(labels(['GM0099', 'GM0001', 'GM0002'])).toEqual(['Provincie Bovenland', 'GM0099'])
  })

  it('keeps, when a region goes, what another region names too', () => {
    const [provincie, regio] = gemeenteTermen(['GM0001', 'GM0002', 'GM0004'], naslag)
    expect(provincie).toMatchObject({ label: 'Provincie Bovenland', zonder: ['GM0002', 'GM0004'] })
    expect(regio).toMatchObject({ label: 'Arbeidsmarktregio Oost', zonder: ['GM0001', 'GM0002'] })
  })
})

describe('what is over', () => {
  const land = eenNaslag({
    netwerken: [eenNetwerk({ id: 'nu' }), eenNetwerk({ id: 'toen', toestand: 'beeindigd', sectoren: ['groen'] })],
  })

  it('would come with its switch, as far as the other filters let it', () => {
    expect(aantalVoorbij(geenFilters, land)).toBe(1)
    expect(aantalVoorbij({ ...geenFilters, sector: ['groen'] }, land)).toBe(1)
    expect(aantalVoorbij({ ...geenFilters, sector: ['techniek'] }, land)).toBe(0)
    expect(aantalVoorbij({ ...geenFilters, voorbij: true }, land)).toBe(0)
    expect(aantalVoorbij({ ...geenFilters, jaar: 2020 }, land)).toBe(0)
  })

  it('is no reason for an empty list when it is shown, nor is what the map counts more', () => {
    const filters = { ...geenFilters, voorbij: true, provinciebreed: true, soort: ['route'] }
    expect(filterTermen(filters, land)).toHaveLength(3)
    expect(beperkendeTermen(filters, land).map(({ label }) => label)).toEqual(['Route'])
  })
})

describe('besteVersoepeling', () => {
  const netwerken = [
    eenNetwerk({ id: 'a', vorm: 'formeel', sectoren: ['techniek'] }),
    eenNetwerk({ id: 'b', vorm: 'formeel', sectoren: ['techniek'] }),
    eenNetwerk({ id: 'c', vorm: 'informeel', sectoren: ['groen'] }),
  ]
  const land = eenNaslag({ netwerken })

  it('drops the filter that brings most back', () => {
    const filters = { ...geenFilters, sector: ['techniek'], vorm: ['informeel'] }
    expect(besteVersoepeling(filters, land)).toEqual({ labels: ['Informeel'], zonder: { vorm: [] }, aantal: 2 })
  })

  it('drops all values of a filter together', () => {
    const filters = { ...geenFilters, sector: ['techniek'], vorm: ['informeel', 'onbekend'] }
    expect(besteVersoepeling(filters, land)?.labels).toEqual(['Informeel', 'Vorm: onbekend'])
  })

  it('says so when no single filter helps', () => {
    expect(besteVersoepeling({ ...geenFilters, soort: ['route'], sector: ['economie'] }, land)).toBeUndefined()
  })

  it('promises what dropping gives', () => {
    fc.assert(
      fc.property(willekeurigeNetwerken, willekeurigeFilters, (lijst, filters) => {
        const beste = besteVersoepeling(filters, eenNaslag({ netwerken: lijst }))
        if (beste !== undefined)
          expect(filterNetwerken(lijst, { ...filters, ...beste.zonder })).toHaveLength(beste.aantal)
      }),
    )
  })
})
