import { describe, expect, it } from 'vitest'
import { maakOverlapmatrix } from '@/domain/overlap/overlapmatrix'
import { cellenVanRij } from '@/panels/overlap/cellenVanRij'
import { eenNetwerk } from '../../fixtures/overzicht'

const matrix = maakOverlapmatrix(
  [
    eenNetwerk({ id: 'a', gemeenten: ['GM0001', 'GM0002'] }),
    eenNetwerk({ id: 'b', gemeenten: ['GM0001'] }),
    eenNetwerk({ id: 'c', gemeenten: ['GM0003'] }),
    eenNetwerk({ id: 'd', gemeenten: ['GM0004'] }),
  ],
  'gemeenten',
)

describe('cellenVanRij', () => {
  it('has a cell for every column', () => {
    expect(cellenVanRij(matrix, 0, [1], false).map(({ soort }) => soort)).toEqual(['zelf', 'gedeeld', 'leeg', 'leeg'])
  })

  it('makes one wide cell of neighbours that share nothing, never across the diagonal', () => {
    expect(cellenVanRij(matrix, 0, [1], true)).toMatchObject([
      { soort: 'zelf', aantal: 2 },
      { soort: 'gedeeld', aantal: 1, klasse: 1 },
      { soort: 'leeg', plek: 2, breed: 2 },
    ])
    expect(cellenVanRij(matrix, 2, [1], true).map(({ soort }) => soort)).toEqual(['leeg', 'zelf', 'leeg'])
  })
})
