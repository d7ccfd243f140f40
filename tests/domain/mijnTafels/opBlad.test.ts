import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bladdeel } from '@/domain/mijnTafels/opBlad'
import { bladdelen, eersteNamen, pasOpBlad } from '@/domain/mijnTafels/opBlad'

const rijen = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { maxLength: 40 })
const regels = fc.record({ nu: rijen, waarschijnlijk: rijen, vaker: rijen, voorbij: rijen })
const geenBronnen = () => 0

describe('pasOpBlad', () => {
  it('keeps all of a short sheet', () => {
    const kort = { nu: [3, 3], waarschijnlijk: [2], vaker: [2], voorbij: [2] }
    expect(pasOpBlad(kort, 6, geenBronnen)).toEqual({ nu: 2, waarschijnlijk: 1, vaker: 1, voorbij: 1 })
  })

  it('never lets a column grow beyond the sheet, whatever there is', () => {
    fc.assert(
      fc.property(regels, (delen) => {
        const past = pasOpBlad(delen, 6, geenBronnen)
        const hoogte = (deel: Bladdeel) => delen[deel].slice(0, past[deel]).reduce((som, rij) => som + rij, 0)
        expect(hoogte('nu') + hoogte('waarschijnlijk')).toBeLessThanOrEqual(54)
        expect(hoogte('vaker') + hoogte('voorbij')).toBeLessThanOrEqual(54)
        for (const deel of bladdelen) expect(past[deel]).toBeLessThanOrEqual(delen[deel].length)
      }),
    )
  })

  it('lets what is over give way before tables of now, and notes count', () => {
    const vol = { nu: [4, 4, 4, 4, 4, 4], waarschijnlijk: [3, 3, 3, 3, 3], vaker: [], voorbij: [] }
    const { nu, waarschijnlijk } = pasOpBlad(vol, 14, geenBronnen)
    expect(nu).toBe(6)
    expect(waarschijnlijk).toBeLessThan(5)
    expect(pasOpBlad(vol, 14, () => 6).waarschijnlijk).toBeLessThan(waarschijnlijk)
  })
})

describe('eersteNamen', () => {
  it('names as many as fit, at least one, and counts everybody else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 160 })),
        fc.nat({ max: 9 }),
        (woorden, naamlozeScholen) => {
          const namen = woorden.map((naam, nr) => ({ sleutel: String(nr), naam, isMbo: true }))
          const { eerste, meer } = eersteNamen({ namen, naamlozeScholen })
          expect(eerste.length + meer).toBe(namen.length + naamlozeScholen)
          expect(eerste).toEqual(namen.slice(0, eerste.length))
          expect(eerste.length > 0).toBe(namen.length > 0)
        },
      ),
    )
  })
})
