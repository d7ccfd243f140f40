import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { padVan } from '@/kaart/svg/pad'

const vierkant = (x: number, y: number, maat: number): Position[] => [
  [x, y],
  [x + maat, y],
  [x + maat, y + maat],
  [x, y + maat],
  [x, y],
]

/** Reads what `padVan` writes back to points, as a browser would. */
function lees(pad: string): Position[][] {
  const lijnen: Position[][] = []
  let [x, y] = [0, 0]
  for (const [, getallen = '', dicht] of pad.matchAll(/m([^mz]*)(z?)/g)) {
    const stappen = (getallen.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const lijn: Position[] = []
    for (let i = 0; i < stappen.length; i += 2) {
      x += stappen[i] ?? 0
      y += stappen[i + 1] ?? 0
      lijn.push([x, y])
    }
    const [begin] = lijn
    if (dicht === 'z' && begin !== undefined) [x = 0, y = 0] = begin
    lijnen.push(lijn)
  }
  return lijnen
}

describe('padVan', () => {
  it('writes relative whole steps without needless separators', () => {
    expect(padVan({ type: 'Polygon', coordinates: [vierkant(10.2, 20.4, 5)] })).toBe('m10 20 5 0 0 5-5 0z')
  })

  it('writes tenths when asked to', () => {
    expect(
      padVan(
        {
          type: 'LineString',
          coordinates: [
            [0.24, 1],
            [0.75, 0.5],
          ],
        },
        1,
      ),
    ).toBe('m.2 1 .6-.5')
  })

  it('leaves out points halfway a straight piece and points that round to the one before', () => {
    const lijn = [
      [0, 0],
      [2, 2],
      [2.2, 2.1],
      [4, 4],
      [4, 8],
    ]
    expect(padVan({ type: 'LineString', coordinates: lijn })).toBe('m0 0 4 4 0 4')
  })

  it('leaves out crumbs beside a larger part, but never the only part of an area', () => {
    const kruimel = [vierkant(100, 100, 1)]
    expect(padVan({ type: 'MultiPolygon', coordinates: [[vierkant(0, 0, 10)], kruimel] })).toBe('m0 0 10 0 0 10-10 0z')
    expect(padVan({ type: 'MultiPolygon', coordinates: [kruimel] })).toBe('m100 100 1 0 0 1-1 0z')
    expect(padVan({ type: 'Polygon', coordinates: [vierkant(100, 100, 0.1)] })).toBe('m99 99 2 0 0 2-2 0z')
  })

  it('gives nothing for nothing', () => {
    expect(padVan({ type: 'MultiPolygon', coordinates: [] })).toBe('')
    expect(padVan({ type: 'Point', coordinates: [1, 2] })).toBe('')
  })

  it('puts every corner within half a unit of where it is, however long the line', () => {
    const punt = fc.tuple(
      fc.double({ min: -999, max: 999, noNaN: true }),
      fc.double({ min: -999, max: 999, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(punt, { minLength: 2, maxLength: 60 }), (lijn) => {
        const punten = lees(padVan({ type: 'LineString', coordinates: lijn })).flat()
        for (const [x = 0, y = 0] of punten) {
          expect(lijn.some(([px, py]) => Math.abs(px - x) <= 0.5 && Math.abs(py - y) <= 0.5)).toBe(true)
        }
      }),
    )
  })

  it('gives neighbours the same rounded border', () => {
    const links = lees(padVan({ type: 'Polygon', coordinates: [vierkant(0, 0, 10.4)] })).flat()
    const rechts = lees(padVan({ type: 'Polygon', coordinates: [vierkant(10.4, 0, 10.4)] })).flat()
    expect(links.filter(([x]) => x === 10)).toHaveLength(2)
    expect(rechts.filter(([x]) => x === 10)).toHaveLength(2)
  })
})
