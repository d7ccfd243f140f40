import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesOverlap } from '@/url/useOverlap'
import { leesbareQuery, leesVergelijking } from '@/url/useVergelijk'
import { leesWieZitWaar } from '@/url/useWieZitWaar'

describe('leesOverlap', () => {
  it('reads subject, measure and year, and keeps what else the address holds', () => {
    expect(leesOverlap('van=regio:provincie/PV23&maat=themas&jaar=2021&soort=route,agenda')).toEqual({
      van: { soort: 'regio', indeling: 'provincie', id: 'PV23' },
      isVreemd: false,
      maat: 'themas',
      jaar: 2021,
      rest: 'jaar=2021&soort=route,agenda',
    })
  })

  it.each(['', 'van=netwerk:zwolse8', 'van=onzin&maat=liefde&jaar=ooit'])(
    'drops what it does not know: %s',
    (query) => {
      expect(leesOverlap(query)).toMatchObject({ van: undefined, maat: 'gemeenten', jaar: undefined })
    },
  )
})

describe.each([
  ['overlap', leesOverlap],
  ['wie zit waar', leesWieZitWaar],
])('the subject in the address of %s', (_, lees) => {
  it('is missed when it is asked for and cannot be read, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (tekst) => {
        const { van, isVreemd } = lees(new URLSearchParams({ van: tekst }).toString())
        expect(isVreemd).toBe(van === undefined)
      }),
    )
  })

  it('is not missed where none is asked for', () => {
    for (const query of ['', 'van=', 'maat=themas'])
      expect(lees(query)).toMatchObject({ van: undefined, isVreemd: false })
  })
})

describe('leesVergelijking', () => {
  it('reads both sides, and keeps what else the address holds', () => {
    expect(leesVergelijking('a=netwerk:zwolse8&b=school:00AH07&thema=vo-raad')).toEqual({
      a: { soort: 'netwerk', id: 'zwolse8' },
      b: { soort: 'school', id: '00AH07' },
      rest: 'thema=vo-raad',
    })
  })

  it('counts what cannot be read as not chosen', () => {
    expect(leesVergelijking('a=netwerk:<b>&b=')).toEqual({ a: undefined, b: undefined, rest: '' })
  })
})

describe('leesbareQuery', () => {
  it('leaves commas and slashes readable, and other marks safe', () => {
    expect(leesbareQuery(new URLSearchParams({ kaart: '8/52/6', q: 'a & b' }))).toBe('kaart=8/52/6&q=a+%26+b')
  })
})
