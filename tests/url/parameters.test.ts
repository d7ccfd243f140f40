import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Keuze } from '@/url/parameters'
import { kaartbeelden, laagnamen } from '@/domain/kaart/laagnamen'
import {
  leesKeuze,
  lijstwijzen,
  MAX_GEKOZEN,
  parameters,
  schrijfKeuze,
  standaardKeuze,
  themas,
  weergaven,
} from '@/url/parameters'
import { willekeurigeFilters } from '../fixtures/filterland'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const code = fc.stringMatching(/^GM\d{4}$/)
const school = fc.stringMatching(/^\d{2}[A-Z]{2}\d{2}$/)
const graden = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((heel) => heel / 10_000)

/** Every choice that can be made, far wider than what there is in the data. */
const keuze: fc.Arbitrary<Keuze> = fc
  .record({
    filters: willekeurigeFilters,
    q: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((tekst) => tekst.length <= 100),
    jaar: fc.option(fc.integer({ min: 1900, max: 2099 }), { nil: undefined }),
    gemeente: fc.uniqueArray(code, { maxLength: 80 }),
    deelnemer: fc.uniqueArray(fc.oneof(id, school), { maxLength: 10 }),
    netwerk: fc.uniqueArray(id, { maxLength: MAX_GEKOZEN }),
    beeld: fc.constantFrom(...kaartbeelden),
    lagen: fc.option(fc.subarray([...laagnamen]), { nil: undefined }),
    weergave: fc.constantFrom(...weergaven),
    lijst: fc.constantFrom(...lijstwijzen),
    kaart: fc.option(
      fc.record({
        zoom: fc.integer({ min: 400, max: 1600 }).map((heel) => heel / 100),
        lat: graden(50, 54.5),
        lon: graden(2, 8.5),
      }),
      { nil: undefined },
    ),
    embed: fc.boolean(),
    thema: fc.constantFrom(...themas),
    kleur: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/), { nil: undefined }),
  })
  .map(({ filters, ...overige }) => ({ ...filters, ...overige }))

describe('leesKeuze and schrijfKeuze', () => {
  it('give back every choice', () => {
    fc.assert(
      fc.property(keuze, (gekozen) => {
        expect(leesKeuze(schrijfKeuze(gekozen))).toEqual(gekozen)
      }),
      { numRuns: 500 },
    )
  })

  it('write the same address again', () => {
    fc.assert(
      fc.property(keuze, (gekozen) => {
        expect(schrijfKeuze(leesKeuze(schrijfKeuze(gekozen)))).toBe(schrijfKeuze(gekozen))
      }),
    )
  })

  it('write nothing for what is default', () => {
    expect(schrijfKeuze(standaardKeuze)).toBe('')
    expect(leesKeuze('')).toEqual(standaardKeuze)
  })

  it('keep commas and slashes readable', () => {
    const adres = schrijfKeuze({
      ...standaardKeuze,
      soort: ['sto-regio', 'route'],
      kaart: { zoom: 8, lat: 52.51, lon: 6.09 },
    })
    expect(adres).toBe('?soort=sto-regio,route&kaart=8/52.51/6.09')
  })

  it('never throw and always settle, whatever stands in the address', () => {
    const rommel = fc.dictionary(fc.constantFrom(...Object.keys(parameters), 'onzin'), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(rommel, (delen) => {
        const gelezen = leesKeuze(`?${new URLSearchParams(delen).toString()}`)
        expect(leesKeuze(schrijfKeuze(gelezen))).toEqual(gelezen)
      }),
      { numRuns: 500 },
    )
  })

  it('keep all gemeenten of the largest provincie', () => {
    const gemeente = Array.from({ length: 56 }, (_, nr) => `GM${String(nr).padStart(4, '0')}`)
    expect(leesKeuze(schrijfKeuze({ ...standaardKeuze, gemeente })).gemeente).toEqual(gemeente)
  })

  it('write an address even when the words end in half a character', () => {
    expect(leesKeuze(schrijfKeuze({ ...standaardKeuze, q: 'noord\uD83D' })).q).toBe('noord')
    expect(() => schrijfKeuze(leesKeuze(`?q=${encodeURIComponent(`${'a'.repeat(99)}😀`)}`))).not.toThrow()
  })
})

/** What a parameter makes of input that is wrong, old or hostile. */
const slecht: { [K in keyof Keuze]: readonly (readonly [string, Keuze[K]])[] } = {
  q: [
    ['', ''],
    ['a'.repeat(120), 'a'.repeat(100)],
  ],
  soort: [
    ['', []],
    ['vakschool', []],
    ['STO-REGIO', []],
    ['route,vakschool,route, agenda', ['route', 'agenda']],
    [',,,', []],
    ['__proto__,constructor', []],
  ],
  sector: [['hout,groen', ['groen']]],
  vorm: [['los', []]],
  aard: [['lob,leesclub', ['lob']]],
  borging: [['handdruk', []]],
  niveau: [['mbo-5,mbo-4', ['mbo-4']]],
  financiering: [['loterij', []]],
  status: [['Loopt,loopt', ['loopt']]],
  onderling: [['vechten,bijeenkomsten', ['bijeenkomsten']]],
  toestand: [['voorbij,waarschijnlijk-voorbij', ['waarschijnlijk-voorbij']]],
  schaal: [['groot,lokaal', ['lokaal']]],
  jaar: [
    ['', undefined],
    ['20', undefined],
    ['1812', undefined],
    ['2021.5', undefined],
    ['2021 ', undefined],
    ['-2021', undefined],
    ['NaN', undefined],
  ],
  voorbij: [
    ['', false],
    ['ja', false],
    ['1', true],
  ],
  provinciebreed: [
    ['0', false],
    ['1', true],
  ],
  gemeente: [
    ['0193', []],
    ['gm0193', []],
    ['GM193,GM0193,GM0193', ['GM0193']],
    ['GM0193\n', ['GM0193']],
    ['<script>', []],
  ],
  deelnemer: [
    ['01AA00,../geheim', ['01AA00']],
    ['01aa00', ['01aa00']],
    ['-kop,kop-', []],
    ['"quote"', []],
  ],
  netwerk: [
    ['a1,b1,c1,d1,e1', ['a1', 'b1', 'c1', 'd1']],
    ['A1,b 1,c/1', []],
  ],
  beeld: [
    ['sto-regios', 'sto-regios'],
    ['hologram', 'netwerken'],
  ],
  lagen: [
    ['', undefined],
    ['hoogspanning', undefined],
    ['hoogspanning,vmbo', ['vmbo']],
    ['geen', []],
    ['geen,vmbo', ['vmbo']],
  ],
  weergave: [['hologram', standaardKeuze.weergave]],
  lijst: [['half', 'beeld']],
  kaart: [
    ['', undefined],
    ['8', undefined],
    ['8/52', undefined],
    ['8/52/6/1', undefined],
    ['8/91/6', undefined],
    ['8/52/181', undefined],
    ['99/52/6', undefined],
    ['8/52,5/6', undefined],
    ['8/1e1/6', undefined],
    ['NaN/NaN/NaN', undefined],
  ],
  embed: [
    ['', false],
    ['true', false],
    ['0', false],
  ],
  thema: [['roze', standaardKeuze.thema]],
  kleur: [
    ['#1f4e8c', undefined],
    ['1f4e8', undefined],
    ['red', undefined],
    ['1F4E8C', '1f4e8c'],
    ['1f4e8c;}', undefined],
  ],
}

describe('parameters', () => {
  it('have a row of bad input each', () => {
    expect(Object.keys(slecht).toSorted()).toEqual(Object.keys(parameters).toSorted())
  })

  it.each(Object.keys(parameters))('%s is absent when nothing was chosen', (naam) => {
    expect(Reflect.get(leesKeuze(''), naam)).toEqual(Reflect.get(standaardKeuze, naam))
    expect(schrijfKeuze(standaardKeuze)).not.toContain(naam)
  })

  const rijen = Object.entries(slecht).flatMap(([naam, gevallen]) =>
    gevallen.map(([invoer, uitkomst]) => ({ naam, invoer, uitkomst })),
  )
  it.each(rijen)('$naam=$invoer reads as $uitkomst', ({ naam, invoer, uitkomst }) => {
    const gelezen = leesKeuze(`?${new URLSearchParams({ [naam]: invoer }).toString()}`)
    expect(Reflect.get(gelezen, naam)).toEqual(uitkomst)
  })
})
