import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetAfstand } from '@/domain/zoek/zoekafstand'
import { kosten, maakTermen, plaatsInRecord, plek, zoekWoord } from '@/domain/zoek/zoektermen'

/** One record for each word, as an ordinary word of its name. */
function prijzen(woorden: readonly string[], gezocht: string, fouten: number): number[] {
  const termen = maakTermen(new Map(woorden.map((woord, record) => [woord, [plek(record, plaatsInRecord.naam)]])))
  return [...zoekWoord(termen, gezocht, fouten, woorden.length).kosten]
}

describe('zoekWoord', () => {
  it('finds whole words, beginnings, and with mistakes allowed what looks like it', () => {
    const woorden = ['zwolle', 'zwollerkerspel', 'zwalle', 'almelo']
    expect(prijzen(woorden, 'zwolle', 0)).toEqual([kosten.naam, kosten.naam + 1, 0, 0])
    expect(prijzen(woorden, 'zwolle', 1)).toEqual([kosten.naam, kosten.naam + 1, kosten.gelijkend, 0])
  })

  it('never takes one code of a school for another', () => {
    expect(prijzen(['00ah07', '00ah08'], '00ah07', 1)).toEqual([kosten.naam, 0])
  })

  it('keeps the best place of a word in a record', () => {
    const plekken = [plek(0, plaatsInRecord.omgeving), plek(0, plaatsInRecord.vooraan)]
    expect([...zoekWoord(maakTermen(new Map([['ede', plekken]])), 'ede', 0, 1).kosten]).toEqual([kosten.vooraan])
  })

  it('finds the same with mistakes as comparing every word by itself', () => {
    const woord = (minLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength: 9 })
    fc.assert(
      fc.property(
        fc.uniqueArray(woord(1), { maxLength: 40 }),
        woord(4),
        fc.integer({ min: 1, max: 3 }),
        (woorden, gezocht, max) => {
          const verwacht = woorden.map((term) => {
            if (term.startsWith(gezocht)) return kosten.naam + (term === gezocht ? 0 : 1)
            const { heel, begin } = meetAfstand(gezocht, term, max)
            const verschil = gezocht.length >= 5 ? Math.min(heel, begin) : heel
            return verschil > max ? 0 : kosten.gelijkend + 2 * (verschil - 1) + (verschil < heel ? 1 : 0)
          })
          expect(prijzen(woorden, gezocht, max)).toEqual(verwacht)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
