import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afstandKm, dichtstbij } from '@/domain/dichtstbij'

const punt = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.2, max: 7.2, noNaN: true }),
})

describe('afstandKm', () => {
  it('is about what a map says', () => {
    // Domtoren Utrecht to Martinitoren Groningen.
    expect(afstandKm({ lat: 52.0907, lon: 5.1214 }, { lat: 53.2194, lon: 6.5682 })).toBeCloseTo(159, 0)
  })

  it('is the same both ways, and nought only to itself', () => {
    fc.assert(
      fc.property(punt, punt, (a, b) => {
        expect(afstandKm(a, b)).toBeCloseTo(afstandKm(b, a), 9)
        expect(afstandKm(a, a)).toBe(0)
      }),
    )
  })
})

describe('dichtstbij', () => {
  const plekken = [
    [52, 5, 'a'],
    [52, 5.1, 'b'],
  ] as const

  it('gives the nearest, and nothing when all are too far', () => {
    expect(dichtstbij(plekken, { lat: 52, lon: 5.02 }, 10)).toBe('a')
    expect(dichtstbij(plekken, { lat: 52, lon: 5.08 }, 10)).toBe('b')
    expect(dichtstbij(plekken, { lat: 53, lon: 5 }, 10)).toBeUndefined()
    expect(dichtstbij([], { lat: 52, lon: 5 }, 10)).toBeUndefined()
  })
})
