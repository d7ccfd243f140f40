import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AANTAL_KLASSEN, klassegrenzen, klasseVan, telPerGemeente, teltMee, toonKlasse } from '@/domain/telling'
import { eenNetwerk } from '../fixtures/overzicht'

const aantallen = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 350 })

describe('teltMee', () => {
  it('counts regional netwerken that matter, and nothing else', () => {
    expect(teltMee(eenNetwerk())).toBe(true)
    expect(teltMee(eenNetwerk({ relevantie: 'context' }))).toBe(false)
    expect(teltMee(eenNetwerk({ gebied: { type: 'landelijk' }, gemeenten: [] }))).toBe(false)
    expect(teltMee(eenNetwerk({ gebied: { type: 'onbekend' }, gemeenten: [] }))).toBe(false)
  })
})

describe('telPerGemeente', () => {
  it('counts each netwerk once in each of its gemeenten', () => {
    const netwerken = [
      eenNetwerk({ id: 'a', gemeenten: ['GM0001', 'GM0002'] }),
      eenNetwerk({ id: 'b', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'c', gemeenten: ['GM0002'], relevantie: 'context' }),
    ]
    expect([...telPerGemeente(netwerken)]).toEqual([
      ['GM0001', 1],
      ['GM0002', 2],
    ])
  })

  it('leaves gemeenten without netwerken out', () => {
    expect(telPerGemeente([]).size).toBe(0)
  })
})

describe('klassegrenzen', () => {
  it('divides the way from one to the highest into equal steps', () => {
    expect(klassegrenzen([1, 1, 2, 3, 4, 5, 6, 8, 9, 12])).toEqual([1, 3, 5, 8, 10])
  })

  it('gives each number a class of its own when there are few', () => {
    expect(klassegrenzen([3, 1])).toEqual([1, 2, 3])
  })

  it('gives no classes when nothing is counted', () => {
    expect(klassegrenzen([0, 0])).toEqual([])
  })

  it('gives one class when all counts are one', () => {
    expect(klassegrenzen([1, 1, 1])).toEqual([1])
  })

  it('starts at 1, rises, has at most five, and leaves none without a class of its own', () => {
    fc.assert(
      fc.property(aantallen, (tellingen) => {
        const grenzen = klassegrenzen(tellingen)
        const hoogste = Math.max(0, ...tellingen)
        expect(grenzen.length).toBeLessThanOrEqual(AANTAL_KLASSEN)
        expect(grenzen[0] ?? 1).toBe(1)
        grenzen.forEach((grens, nr) => expect(grens).toBeGreaterThan(grenzen[nr - 1] ?? 0))
        expect(grenzen.at(-1) ?? 0).toBeLessThanOrEqual(hoogste)
        for (const aantal of tellingen) expect(klasseVan(aantal, grenzen) > 0).toBe(aantal > 0)
      }),
    )
  })
})

describe('klasseVan', () => {
  it('puts a bound in the class that it opens', () => {
    expect([0, 1, 2, 3, 4, 9, 99].map((aantal) => klasseVan(aantal, [1, 2, 4, 6, 9]))).toEqual([0, 1, 2, 2, 3, 5, 5])
  })
})

describe('toonKlasse', () => {
  it('writes single numbers, ranges and an open end', () => {
    const grenzen = [1, 2, 4, 6, 9]
    expect(grenzen.map((_, nr) => toonKlasse(nr + 1, grenzen, 14))).toEqual(['1', '2–3', '4–5', '6–8', '9+'])
  })

  it('writes a last class of one number as that number', () => {
    expect(toonKlasse(2, [1, 3], 3)).toBe('3')
  })

  it('names every count that the class holds', () => {
    fc.assert(
      fc.property(aantallen, (tellingen) => {
        const grenzen = klassegrenzen(tellingen)
        const hoogste = Math.max(0, ...tellingen)
        for (const aantal of tellingen.filter((waarde) => waarde > 0)) {
          const [van = '', tot = van] = toonKlasse(klasseVan(aantal, grenzen), grenzen, hoogste).split('–')
          expect(aantal).toBeGreaterThanOrEqual(parseInt(van, 10))
          if (!van.endsWith('+')) expect(aantal).toBeLessThanOrEqual(parseInt(tot, 10))
        }
      }),
    )
  })
})
