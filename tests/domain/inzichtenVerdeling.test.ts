import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterNetwerken, geenFilters } from '@/domain/filterNetwerken'
import { kernnetwerken, verdeling } from '@/domain/inzichtenVerdeling'
import { arbitraireNetwerken } from '../fixtures/arbitrairNetwerk'
import { eenNetwerk } from '../fixtures/overzicht'

describe('verdeling', () => {
  it('counts per value, apart for what is no STO-regio or RIF-project, with unknown last', () => {
    const { rijen, totaal, totaalOverig } = verdeling(
      [eenNetwerk(), eenNetwerk({ vorm: 'formeel' }), eenNetwerk({ vorm: 'formeel', soort: 'sto-regio' })],
      'vorm',
    )
    expect(rijen.map(({ waarde, aantal, overig }) => [waarde, aantal, overig])).toEqual([
      ['formeel', 2, 1],
      ['informeel', 0, 0],
      ['onbekend', 1, 1],
    ])
    expect([totaal, totaalOverig]).toEqual([3, 2])
  })

  it('says how many have no value, and whether one can have more', () => {
    const sectoren = verdeling([eenNetwerk(), eenNetwerk({ sectoren: ['techniek', 'groen'] })], 'sector')
    expect([sectoren.zonder, sectoren.meervoudig]).toEqual([1, true])
    expect(verdeling([eenNetwerk()], 'vorm').meervoudig).toBe(false)
  })

  it('gives the numbers that the filter of the map gives', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        for (const { waarde, aantal } of verdeling(netwerken, 'sector').rijen) {
          expect(filterNetwerken(netwerken, { ...geenFilters, sector: [waarde] })).toHaveLength(aantal)
        }
      }),
    )
  })
})

describe('kernnetwerken', () => {
  it('leaves context out', () => {
    expect(kernnetwerken([eenNetwerk(), eenNetwerk({ relevantie: 'context' })])).toHaveLength(1)
  })
})
