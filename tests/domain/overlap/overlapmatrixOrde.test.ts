import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gelijkenis, ordenNaarGelijkenis } from '@/domain/overlap/overlapmatrixOrde'
import { overlap } from '@/domain/verzameling'

const tel = (sets: readonly ReadonlySet<string>[]) => sets.map((a) => Uint16Array.from(sets, (b) => overlap(a, b)))

const setsArb = fc.array(
  fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).map((leden) => new Set(leden)),
  { maxLength: 12 },
)

/** The groups that hang together by pairs at least this much alike. */
function groepen(gedeeld: readonly Uint16Array[], drempel: number): number[][] {
  const over = new Set(gedeeld.keys())
  const uit: number[][] = []
  for (const begin of gedeeld.keys()) {
    if (!over.delete(begin)) continue
    const groep = [begin]
    for (const i of groep) {
      for (const j of over) {
        if (gelijkenis(gedeeld, i, j) >= drempel) {
          over.delete(j)
          groep.push(j)
        }
      }
    }
    uit.push(groep)
  }
  return uit
}

describe('ordenNaarGelijkenis', () => {
  it('places every row once', () => {
    fc.assert(
      fc.property(setsArb, (sets) => {
        expect(ordenNaarGelijkenis(tel(sets)).toSorted((a, b) => a - b)).toEqual([...sets.keys()])
      }),
    )
  })

  it('keeps every cluster together, at any threshold', () => {
    fc.assert(
      fc.property(setsArb, fc.constantFrom(0.01, 0.2, 0.34, 0.5, 0.75, 1), (sets, drempel) => {
        const gedeeld = tel(sets)
        const plek = new Map(ordenNaarGelijkenis(gedeeld).map((rij, nr) => [rij, nr]))
        for (const groep of groepen(gedeeld, drempel)) {
          const plekken = groep.map((rij) => plek.get(rij) ?? Number.NaN)
          expect(Math.max(...plekken) - Math.min(...plekken)).toBe(groep.length - 1)
        }
      }),
    )
  })

  it('begins with the row that shares most and ends with rows that share nothing', () => {
    const gedeeld = tel([new Set(['x']), new Set(['a']), new Set(['a', 'b', 'c']), new Set(['b', 'c'])])
    expect(ordenNaarGelijkenis(gedeeld)).toEqual([2, 3, 1, 0])
  })
})

describe('gelijkenis', () => {
  it('is 1 for the same set, 0 for nothing in common and for empty sets', () => {
    const gedeeld = tel([new Set(['a', 'b']), new Set(['a', 'b']), new Set(['c']), new Set()])
    expect(gelijkenis(gedeeld, 0, 1)).toBe(1)
    expect(gelijkenis(gedeeld, 0, 2)).toBe(0)
    expect(gelijkenis(gedeeld, 3, 3)).toBe(0)
  })
})
