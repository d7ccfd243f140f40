import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Telkeuze } from '@/domain/telling'
import {
  AANTAL_KLASSEN,
  isRegionaleKern,
  klassegrenzen,
  klasseVan,
  telPerGemeente,
  teltMee,
  toonKlasse,
} from '@/domain/telling'
import { eenNetwerk } from '../fixtures/overzicht'

const aantallen = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 350 })

describe('isRegionaleKern', () => {
  it('holds for regional netwerken that matter, and nothing else', () => {
    expect(isRegionaleKern(eenNetwerk())).toBe(true)
    expect(isRegionaleKern(eenNetwerk({ relevantie: 'context' }))).toBe(false)
    expect(isRegionaleKern(eenNetwerk({ gebied: { type: 'landelijk' }, gemeenten: [] }))).toBe(false)
    expect(isRegionaleKern(eenNetwerk({ gebied: { type: 'onbekend' }, gemeenten: [] }))).toBe(false)
  })
})

describe('teltMee', () => {
  const telt = (delen: Partial<NetwerkKern>, keuze: Partial<Telkeuze> = {}) =>
    teltMee(eenNetwerk(delen), { ...geenFilters, ...keuze })

  it('counts own initiative, lokaal or regionaal, that is not over', () => {
    expect(telt({})).toBe(true)
    expect(telt({ schaal: 'regionaal', toestand: 'laatst-gezien', soort: 'rif-project' })).toBe(true)
    expect(telt({ schaal: 'provinciebreed' })).toBe(false)
    expect(telt({ soort: 'sto-regio' })).toBe(false)
    expect(telt({ toestand: 'beeindigd' })).toBe(false)
    expect(telt({ toestand: 'waarschijnlijk-voorbij' })).toBe(false)
  })

  it('counts a soort or schaal as well when it is chosen', () => {
    expect(telt({ soort: 'sto-regio', schaal: 'provinciebreed' }, { soort: ['sto-regio'] })).toBe(true)
    expect(telt({ soort: 'sto-regio' }, { soort: ['route'] })).toBe(false)
    expect(telt({ schaal: 'provinciebreed' }, { schaal: ['provinciebreed'] })).toBe(true)
    expect(telt({ schaal: 'provinciebreed' }, { schaal: ['lokaal'] })).toBe(false)
  })

  it('counts what covers a whole provincie when it is switched in, and no more than that', () => {
    expect(telt({ schaal: 'provinciebreed' }, { provinciebreed: true })).toBe(true)
    expect(telt({ schaal: 'onbekend' }, { provinciebreed: true })).toBe(false)
    expect(telt({ schaal: 'provinciebreed', soort: 'sto-regio' }, { provinciebreed: true })).toBe(false)
    expect(telt({ schaal: 'provinciebreed', toestand: 'beeindigd' }, { provinciebreed: true })).toBe(false)
  })

  it.each<Partial<Telkeuze>>([
    { voorbij: true },
    { toestand: ['beeindigd'] },
    { status: ['beeindigd'] },
    { jaar: 2019 },
  ])('counts what is over with %j', (keuze) => {
    expect(telt({ toestand: 'beeindigd' }, keuze)).toBe(true)
    expect(telt({ toestand: 'waarschijnlijk-voorbij' }, keuze)).toBe(true)
    expect(telt({ toestand: 'beeindigd', schaal: 'provinciebreed' }, keuze)).toBe(false)
  })

  it('counts a stelselregio never, because that is context', () => {
    const stelsel = { soort: 'stelselregio', relevantie: 'context' } as const
    expect(telt(stelsel)).toBe(false)
    expect(telt(stelsel, { soort: ['stelselregio'] })).toBe(false)
  })
})

describe('telPerGemeente', () => {
  it('counts each netwerk once in each of its gemeenten', () => {
    const netwerken = [
      eenNetwerk({ id: 'a', gemeenten: ['GM0001', 'GM0002'] }),
      eenNetwerk({ id: 'b', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'c', gemeenten: ['GM0002'], soort: 'sto-regio' }),
    ]
    expect([...telPerGemeente(netwerken, geenFilters)]).toEqual([
      ['GM0001', 1],
      ['GM0002', 2],
    ])
  })

  it('leaves gemeenten without netwerken out', () => {
    expect(telPerGemeente([], geenFilters).size).toBe(0)
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
