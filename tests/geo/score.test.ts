import { describe, expect, it } from 'vitest'
import { meetOverlap, vatSamen } from '../../data/geo/score.mjs'
import { makeTestland } from './testland.ts'

/** A rectangle of 0.1 degree high at 52° N, as official borders come out of the parser. */
const vlak = (gemeente: string, west: number, oost: number) => ({
  type: 'Feature',
  properties: { gemeente },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 52],
        [west, 52.1],
        [oost, 52.1],
        [oost, 52],
        [west, 52],
      ],
    ],
  },
})

describe('meetOverlap', () => {
  it('is 1 for the same shape, a half where half of the whole is shared, 0 where nothing is', () => {
    const rijen = meetOverlap(makeTestland(), [
      vlak('GM0001', 5, 5.1),
      vlak('GM0002', 5.1, 5.15),
      vlak('GM0003', 5, 5.1),
    ])
    expect(rijen.map(({ gemeente }) => gemeente)).toEqual(['GM0003', 'GM0002', 'GM0001'])
    expect(rijen[0]?.overlap).toBe(0)
    expect(rijen[1]?.overlap).toBeCloseTo(0.5, 2)
    expect(rijen[2]?.overlap).toBe(1)
  })
})

describe('vatSamen', () => {
  it('gives mean, median and tenth percentile of what is sorted from the worst', () => {
    const rijen = Array.from({ length: 11 }, (_, nr) => ({ overlap: nr / 10 }))
    const { gemiddeld, mediaan, p10 } = vatSamen(rijen)
    expect(gemiddeld).toBeCloseTo(0.5, 9)
    expect([mediaan, p10]).toEqual([0.5, 0.1])
  })
})
