import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schaalVan } from '@/domain/betekenis/schaalVan'
import { eenGemeente } from '../../fixtures/overzicht'

/** Twelve gemeenten: two provincies of six, three arbeidsmarktregio's of four of which the middle one crosses. */
const land = Array.from({ length: 12 }, (_, nr) =>
  eenGemeente({
    code: `GM00${String(nr).padStart(2, '0')}`,
    provincie: nr < 6 ? 'PV01' : 'PV02',
    arbeidsmarktregio: `regio-${Math.floor(nr / 4)}`,
  }),
)
const codes = land.map(({ code }) => code)
const schaal = (...nrs: number[]) =>
  schaalVan(
    'regionaal',
    nrs.map((nr) => codes[nr] ?? ''),
    land,
  )

describe('schaalVan', () => {
  it('is local up to three gemeenten, wherever they lie', () => {
    expect([schaal(0), schaal(0, 5, 11)]).toEqual(['lokaal', 'lokaal'])
  })

  it('is regional within two arbeidsmarktregio’s, and beyond that as wide as a province', () => {
    expect([schaal(0, 1, 2, 4), schaal(0, 1, 4, 8)]).toEqual(['regionaal', 'provinciebreed'])
  })

  it('is as wide as a province when it holds a whole one', () => {
    expect(schaal(0, 1, 2, 3, 4, 5)).toBe('provinciebreed')
  })

  it('is what the area says when it is no set of gemeenten', () => {
    expect([schaalVan('landelijk', [], land), schaalVan('onbekend', [], land)]).toEqual(['landelijk', 'onbekend'])
  })

  it('never shrinks when an area grows', () => {
    const orde = ['lokaal', 'regionaal', 'provinciebreed']
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1 }), fc.constantFrom(...codes), (gebied, erbij) => {
        const groter = [...new Set([...gebied, erbij])]
        expect(orde.indexOf(schaalVan('regionaal', groter, land))).toBeGreaterThanOrEqual(
          orde.indexOf(schaalVan('regionaal', gebied, land)),
        )
      }),
    )
  })
})
