import { describe, expect, it } from 'vitest'
import { knipLijnen, knipVlakken } from '@/kaart/svg/knip'

const kader = { x: 0, y: 0, breedte: 100, hoogte: 100 }
const vierkant = (x: number, y: number, maat: number) => [
  [x, y],
  [x + maat, y],
  [x + maat, y + maat],
  [x, y + maat],
  [x, y],
]

describe('knipVlakken', () => {
  it('leaves what lies inside as it is', () => {
    const vorm = { type: 'MultiPolygon' as const, coordinates: [[vierkant(10, 10, 20)]] }
    expect(knipVlakken(vorm, kader)).toEqual(vorm)
  })

  it('drops what lies outside', () => {
    expect(knipVlakken({ type: 'MultiPolygon', coordinates: [[vierkant(200, 10, 20)]] }, kader).coordinates).toEqual([])
  })

  it('cuts what crosses the edge just outside the frame, so that the cut is never seen', () => {
    const { coordinates } = knipVlakken({ type: 'MultiPolygon', coordinates: [[vierkant(50, 50, 500)]] }, kader)
    const ring = coordinates[0]?.[0] ?? []
    expect(Math.max(...ring.map(([x = 0]) => x))).toBe(104)
    expect(Math.max(...ring.map(([, y = 0]) => y))).toBe(104)
    expect(ring[0]).toEqual(ring.at(-1))
  })
})

describe('knipLijnen', () => {
  it('keeps the pieces that touch the frame, with the point before and after', () => {
    const lijn = [
      [-300, 50],
      [-200, 50],
      [50, 50],
      [200, 50],
      [300, 50],
      [300, 90],
      [200, 90],
      [50, 90],
    ]
    expect(knipLijnen({ type: 'LineString', coordinates: lijn }, kader).coordinates).toEqual([
      [
        [-200, 50],
        [50, 50],
        [200, 50],
      ],
      [
        [200, 90],
        [50, 90],
      ],
    ])
  })
})
