import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afstanden, gemeentenInBeeld, zelfdeBeeld } from '@/domain/inBeeld'
import type { Doos } from '@/domain/nederland'
import { eenGemeente, eenNetwerk } from '../fixtures/overzicht'

const dozen = new Map<string, Doos>([
  ['GM0001', [4, 52, 5, 53]],
  ['GM0002', [5.5, 52, 6, 53]],
])

describe('gemeentenInBeeld', () => {
  it('holds what the view touches', () => {
    expect(gemeentenInBeeld(dozen, [4.9, 52.4, 5.2, 52.5])).toEqual(new Set(['GM0001']))
    expect(gemeentenInBeeld(dozen, [1, 51, 2, 51.5])).toEqual(new Set())
  })

  it('is no choice when all is in view', () => {
    expect(gemeentenInBeeld(dozen, [3, 50, 7, 54])).toBeUndefined()
  })

  it('never loses a gemeente when the view grows', () => {
    const maat = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 3, max: 7, noNaN: true }), maat, maat, (west, breed, meer) => {
        const klein = gemeentenInBeeld(dozen, [west, 52, west + breed, 52.5])
        const groot = gemeentenInBeeld(dozen, [west - meer, 52, west + breed + meer, 52.5])
        expect(groot === undefined || [...(klein ?? dozen.keys())].every((code) => groot.has(code))).toBe(true)
      }),
    )
  })
})

describe('zelfdeBeeld', () => {
  it('goes by what is in it', () => {
    expect(zelfdeBeeld(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true)
    expect(zelfdeBeeld(new Set(['a', 'b']), new Set(['a', 'c']))).toBe(false)
    expect(zelfdeBeeld(new Set(['a']), new Set(['a', 'c']))).toBe(false)
    expect(zelfdeBeeld(undefined, new Set())).toBe(false)
    expect(zelfdeBeeld(undefined, undefined)).toBe(true)
  })
})

describe('afstanden', () => {
  const hier = eenGemeente({ lat: 52, lon: 5 })
  const ginds = eenGemeente({ code: 'GM0002', lat: 53, lon: 5 })
  const gemeenten = new Map([hier, ginds].map((gemeente) => [gemeente.code, gemeente]))

  it('is nought for what covers the place, and else that to the nearest gemeente', () => {
    const km = afstanden(
      [
        eenNetwerk({ id: 'beide', gemeenten: ['GM0002', 'GM0001'] }),
        eenNetwerk({ id: 'ver', gemeenten: ['GM0002'] }),
        eenNetwerk({ id: 'nergens', gemeenten: [] }),
      ],
      hier,
      gemeenten,
    )
    expect(km.get('beide')).toBe(0)
    expect(km.get('ver')).toBeCloseTo(111.2, 1)
    expect(km.get('nergens')).toBe(Infinity)
  })
})
