import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doorsnede, overlap, vereniging, verschil } from '@/domain/verzameling'

/** Few different members, so that random sets do overlap. */
const eenSet = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map((nr) => `GM${nr}`)).map((leden) => new Set(leden))
const leeg: ReadonlySet<string> = new Set()

function voorElkPaar(toets: (a: ReadonlySet<string>, b: ReadonlySet<string>) => void) {
  fc.assert(
    fc.property(eenSet, eenSet, (a, b) => {
      toets(a, b)
    }),
  )
}

describe('doorsnede', () => {
  it('does not care which set comes first', () => {
    voorElkPaar((a, b) => {
      expect(doorsnede(a, b)).toEqual(doorsnede(b, a))
    })
  })

  it('and verschil together are the first set', () => {
    voorElkPaar((a, b) => {
      expect(doorsnede(a, b).size + verschil(a, b).size).toBe(a.size)
      expect(vereniging(doorsnede(a, b), verschil(a, b))).toEqual(a)
    })
  })

  it('with nothing is nothing', () => {
    fc.assert(
      fc.property(eenSet, (a) => {
        expect(doorsnede(a, leeg)).toEqual(leeg)
      }),
    )
  })
})

describe('verschil', () => {
  it('shares nothing with the second set', () => {
    voorElkPaar((a, b) => expect(overlap(verschil(a, b), b)).toBe(0))
  })
})

describe('vereniging', () => {
  it('does not care which set comes first', () => {
    voorElkPaar((a, b) => {
      expect(vereniging(a, b)).toEqual(vereniging(b, a))
    })
  })

  it('counts what both have once', () => {
    voorElkPaar((a, b) => {
      expect(vereniging(a, b).size).toBe(a.size + b.size - overlap(a, b))
    })
  })

  it('with nothing is the set itself', () => {
    fc.assert(
      fc.property(eenSet, (a) => {
        expect(vereniging(leeg, a)).toEqual(a)
      }),
    )
  })
})

describe('overlap', () => {
  it('is the size of the doorsnede', () => {
    voorElkPaar((a, b) => expect(overlap(a, b)).toBe(doorsnede(a, b).size))
  })

  it('of a set with itself is its size', () => {
    fc.assert(
      fc.property(eenSet, (a) => {
        expect(overlap(a, a)).toBe(a.size)
      }),
    )
  })
})
