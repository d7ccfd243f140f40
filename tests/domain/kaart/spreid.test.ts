import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreid } from '@/domain/kaart/spreid'

const punt = fc.record({
  lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
  lon: fc.double({ min: 3.4, max: 7.1, noNaN: true }),
})

describe('spreid', () => {
  it('leaves a lone point where it is', () => {
    const alleen = { lat: 52, lon: 5 }
    expect(spreid([alleen, { lat: 53, lon: 6 }]).get(alleen)).toEqual({ lat: 52, lon: 5, rechts: 0, omlaag: 0 })
  })

  it('lays two points close together in a row around their middle', () => {
    const [a, b] = [
      { lat: 52, lon: 5 },
      { lat: 52.0078125, lon: 5.0078125 },
    ]
    const plekken = spreid([a, b])
    expect(plekken.get(a)).toEqual({ lat: 52.00390625, lon: 5.00390625, rechts: -0.5, omlaag: 0 })
    expect(plekken.get(b)).toEqual({ lat: 52.00390625, lon: 5.00390625, rechts: 0.5, omlaag: 0 })
  })

  it('makes rows of at most three', () => {
    const vijf = Array.from({ length: 5 }, (_, nr) => ({ lat: 52 + nr / 10_000, lon: 5 }))
    const plekken = [...spreid(vijf).values()]
    expect(new Set(plekken.map(({ omlaag }) => omlaag))).toEqual(new Set([-0.5, 0.5]))
    expect(Math.max(...plekken.map(({ rechts }) => rechts))).toBeLessThanOrEqual(1)
  })

  it('gives every point a place, and no two points the same one', () => {
    fc.assert(
      fc.property(fc.array(punt, { maxLength: 60 }), (punten) => {
        const plekken = spreid(punten)
        expect(plekken.size).toBe(punten.length)
        const uniek = new Set([...plekken.values()].map((plek) => JSON.stringify(plek)))
        expect(uniek.size).toBe(punten.length)
      }),
    )
  })
})
