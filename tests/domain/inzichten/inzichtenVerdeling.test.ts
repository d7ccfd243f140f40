import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetNamen, filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { kernnetwerken, ONBEKEND, verdeling } from '@/domain/inzichten/inzichtenVerdeling'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenNetwerk } from '../../fixtures/overzicht'

describe('verdeling', () => {
  it('counts per value, STO-regio’s and RIF-projecten apart, with unknown last', () => {
    const { rijen, totaal } = verdeling(
      [eenNetwerk(), eenNetwerk({ vorm: 'formeel' }), eenNetwerk({ vorm: 'formeel', soort: 'sto-regio' })],
      'vorm',
    )
    expect(rijen.map(({ waarde, overig, stoEnRif, aantal }) => [waarde, overig, stoEnRif, aantal])).toEqual([
      ['formeel', 1, 1, 2],
      ['informeel', 0, 0, 0],
      ['onbekend', 1, 0, 1],
    ])
    expect(totaal).toEqual({ overig: 2, stoEnRif: 1, aantal: 3 })
  })

  it('calls it unknown when a record says nothing, and leaves unknown out when everything is known', () => {
    const metLege = verdeling([eenNetwerk(), eenNetwerk({ sectoren: ['techniek', 'groen'] })], 'sector')
    expect(metLege.rijen.at(-1)).toMatchObject({ waarde: ONBEKEND, label: 'Onbekend', aantal: 1 })
    expect(verdeling([eenNetwerk()], 'soort').rijen.map(({ waarde }) => waarde)).not.toContain(ONBEKEND)
  })

  it('says whether a netwerk can have more than one value', () => {
    expect(verdeling([eenNetwerk({ sectoren: ['techniek', 'groen'] })], 'sector').meervoudig).toBe(true)
    expect(verdeling([eenNetwerk()], 'vorm').meervoudig).toBe(false)
  })

  it('gives the numbers that the filter of the map gives', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        for (const { waarde, aantal } of verdeling(netwerken, 'sector').rijen) {
          if (waarde === ONBEKEND) continue
          expect(filterNetwerken(netwerken, { ...geenFilters, sector: [waarde] })).toHaveLength(aantal)
        }
      }),
    )
  })

  it('has groups that add up to each row, and rows that add up to the netwerken', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, fc.constantFrom(...facetNamen), (netwerken, facet) => {
        const { rijen, totaal, meervoudig } = verdeling(netwerken, facet)
        for (const { overig, stoEnRif, aantal } of [...rijen, totaal]) expect(overig + stoEnRif).toBe(aantal)
        const som = rijen.reduce((tot, { aantal }) => tot + aantal, 0)
        expect(totaal.aantal).toBe(netwerken.length)
        if (meervoudig) expect(som).toBeGreaterThan(netwerken.length)
        else expect(som).toBe(netwerken.length)
      }),
    )
  })
})

describe('kernnetwerken', () => {
  it('leaves context out', () => {
    expect(kernnetwerken([eenNetwerk(), eenNetwerk({ relevantie: 'context' })])).toHaveLength(1)
  })
})
