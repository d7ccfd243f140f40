import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kleurVlakken } from '@/domain/kaart/kleurVlakken'

/** Any graph of at most 25 areas, with pairs of neighbours named on one side. */
const graaf = fc.integer({ min: 1, max: 25 }).chain((aantal) => {
  const nr = fc.integer({ min: 0, max: aantal - 1 })
  return fc.array(fc.tuple(nr, nr), { maxLength: 80 }).map((paren) => {
    const buren = new Map(Array.from({ length: aantal }, (_, id): [string, string[]] => [`v${id}`, []]))
    for (const [a, b] of paren) buren.get(`v${a}`)?.push(`v${b}`)
    return buren
  })
})

describe('kleurVlakken', () => {
  it('never gives neighbours the same colour', () => {
    fc.assert(
      fc.property(graaf, (buren) => {
        const kleuren = kleurVlakken(buren)
        expect(kleuren.size).toBe(buren.size)
        for (const [id, anderen] of buren)
          for (const ander of anderen) if (ander !== id) expect(kleuren.get(ander)).not.toBe(kleuren.get(id))
      }),
    )
  })

  it('gives the same colours whatever the order of the areas', () => {
    fc.assert(
      fc.property(graaf, (buren) => {
        const andersom = new Map([...buren].toReversed())
        expect(Object.fromEntries(kleurVlakken(andersom))).toEqual(Object.fromEntries(kleurVlakken(buren)))
      }),
    )
  })

  it('needs no more than six on a map of squares, corners included, and uses them evenly', () => {
    const vak = (x: number, y: number) => `${x}-${y}`
    const reeks = [0, 1, 2, 3, 4, 5, 6, 7]
    const buren = new Map(
      reeks.flatMap((x) =>
        reeks.map((y): [string, string[]] => [vak(x, y), [vak(x + 1, y), vak(x, y + 1), vak(x + 1, y + 1)]]),
      ),
    )
    const kleuren = [...kleurVlakken(buren).values()]
    expect(new Set(kleuren)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    const eerste = kleuren.filter((kleur) => kleur === 0).length
    expect(eerste).toBeLessThan(reeks.length ** 2 / 3)
  })
})
