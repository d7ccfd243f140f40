import { describe, expect, it } from 'vitest'
import { maakOverlapmatrix } from '@/domain/overlap/overlapmatrix'
import { overlapZin } from '@/panels/overlap/overlapZin'
import { eenNetwerk } from '../../fixtures/overzicht'

const netwerken = [
  eenNetwerk({ id: 'a', naam: 'Alfa', gemeenten: ['GM0001'] }),
  eenNetwerk({ id: 'b', naam: 'Beta', gemeenten: ['GM0001'] }),
  eenNetwerk({ id: 'c', naam: 'Gamma', gemeenten: ['GM0002'] }),
]

describe('overlapZin', () => {
  it('says how many pairs share something, and which share most', () => {
    expect(overlapZin(maakOverlapmatrix(netwerken, 'gemeenten'))).toBe(
      'Van de 3 netwerken delen 1 van de 3 tweetallen minstens één gemeente; het meest Alfa en Beta (1 gemeente).',
    )
  })

  it('names no pair as the first when others share as much', () => {
    const drie = netwerken.map((netwerk) => ({ ...netwerk, gemeenten: ['GM0001'] }))
    expect(overlapZin(maakOverlapmatrix(drie, 'gemeenten'))).toBe(
      'Van de 3 netwerken delen 3 van de 3 tweetallen minstens één gemeente; ten hoogste 1 gemeente.',
    )
  })

  it('writes large numbers so that they can be read', () => {
    const veel = Array.from({ length: 60 }, (_, nr) =>
      eenNetwerk({ id: `n-${nr}`, naam: `N ${nr}`, gemeenten: ['GM0001'] }),
    )
    expect(overlapZin(maakOverlapmatrix(veel, 'gemeenten'))).toContain('delen 1.770 van de 1.770 tweetallen')
  })

  it('says of how many netwerken no source says where they work', () => {
    const afgeleid = netwerken.map((netwerk, nr) =>
      nr === 0 ? { ...netwerk, gebied: { type: 'regionaal', zekerheid: 'afgeleid' } as const } : netwerk,
    )
    expect(overlapZin(maakOverlapmatrix(afgeleid, 'gemeenten'))).toContain(
      'Van de 3 netwerken (waarvan 1 afgeleid) delen',
    )
  })

  it('says it plainly when nothing is shared', () => {
    expect(overlapZin(maakOverlapmatrix(netwerken, 'themas'))).toBe('De 3 netwerken delen geen thema’s.')
  })
})
