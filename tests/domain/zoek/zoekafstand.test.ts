import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetAfstand } from '@/domain/zoek/zoekafstand'

/** The whole table, without giving up and without a diagonal. */
function tabel(woord: string, term: string): number[][] {
  const rijen: number[][] = []
  for (let i = 0; i <= woord.length; i++) {
    const rij: number[] = []
    for (let j = 0; j <= term.length; j++) {
      const opties = [i === 0 || j === 0 ? i + j : Infinity]
      if (i > 0 && j > 0) {
        opties.push((rijen[i - 1]?.[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1)
        opties.push((rijen[i - 1]?.[j - 1] ?? 0) + (woord[i - 1] === term[j - 1] ? 0 : 1))
      }
      if (i > 1 && j > 1 && woord[i - 1] === term[j - 2] && woord[i - 2] === term[j - 1]) {
        opties.push((rijen[i - 2]?.[j - 2] ?? 0) + 1)
      }
      rij.push(Math.min(...opties))
    }
    rijen.push(rij)
  }
  return rijen
}

describe('meetAfstand', () => {
  it.each([
    ['zwolle', 'zwolle', 0, 0],
    ['zwole', 'zwolle', 1, 1],
    ['zowlle', 'zwolle', 1, 1],
    ['swolle', 'zwolle', 1, 1],
    ['zwolll', 'zwolle', 1, 1],
    ['amstrd', 'amsterdam', Infinity, 1],
    ['zwolle', 'almere', Infinity, Infinity],
  ])('of %s to %s is %d, to its beginning %d', (woord, term, heel, begin) => {
    expect(meetAfstand(woord, term, 2)).toEqual({ heel, begin })
  })

  it('equals the whole table wherever it does not give up', () => {
    const kort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(kort, kort, fc.integer({ min: 1, max: 3 }), (woord, term, max) => {
        const laatste = tabel(woord, term)[woord.length] ?? []
        const tot = (aantal: number) => (aantal > max ? Infinity : aantal)
        expect(meetAfstand(woord, term, max)).toEqual({
          heel: tot(laatste[term.length] ?? 0),
          begin: tot(Math.min(...laatste)),
        })
      }),
      { numRuns: 2000 },
    )
  })
})
