import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { netwerkSoortSchema } from '@/domain/netwerkWaarden'
import { lijstdelen } from '@/panels/resultaten/lijstdelen'
import { sorteer, volgordes } from '@/panels/resultaten/sorteer'
import { eenNetwerk } from '../../fixtures/overzicht'

const codes = ['GM0001', 'GM0002', 'GM0003']
const netwerk = fc
  .record({
    soort: fc.constantFrom(...netwerkSoortSchema.options),
    relevantie: fc.constantFrom('kern' as const, 'context' as const),
    type: fc.constantFrom('regionaal' as const, 'landelijk' as const, 'onbekend' as const),
    gemeenten: fc.subarray(codes),
    van: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: undefined }),
  })
  .map(({ soort, relevantie, type, gemeenten, van }) => ({ soort, relevantie, gebied: { type }, gemeenten, van }))
const lijst = fc
  .array(netwerk, { maxLength: 30 })
  .map((rijen) =>
    rijen.map(({ van, ...rij }, nr) =>
      eenNetwerk({ ...rij, id: `n${nr}`, naam: `Netwerk ${nr % 7}`, periode: van === undefined ? {} : { van } }),
    ),
  )
const beeld = fc.option(
  fc.subarray(codes).map((gekozen) => new Set(gekozen)),
  { nil: undefined },
)

describe('lijstdelen', () => {
  it('hold every netwerk once, in full or by its name, and count what they hold', () => {
    fc.assert(
      fc.property(lijst, beeld, fc.nat(40), (netwerken, inBeeld, maxVol) => {
        const delen = lijstdelen(netwerken, inBeeld, maxVol)
        const groepenVan = delen.flatMap(({ groepen }) => groepen)
        const ids = groepenVan.flatMap((groep) => [...groep.netwerken, ...groep.kort].map(({ id }) => id))
        const vol = groepenVan.reduce((som, groep) => som + groep.netwerken.length, 0)
        expect(vol).toBe(Math.min(maxVol, netwerken.length))
        expect(ids.toSorted()).toEqual(netwerken.map(({ id }) => id).toSorted())
        for (const { aantal, groepen } of delen) {
          expect(groepen.reduce((som, groep) => som + groep.netwerken.length + groep.kort.length, 0)).toBe(aantal)
        }
      }),
    )
  })

  it('put in view what has a gemeente in view, and nothing else', () => {
    fc.assert(
      fc.property(
        lijst,
        fc.subarray(codes).map((gekozen) => new Set(gekozen)),
        (netwerken, inBeeld) => {
          for (const { naam, groepen } of lijstdelen(netwerken, inBeeld)) {
            for (const { gemeenten } of groepen.flatMap((groep) => groep.netwerken)) {
              if (naam === 'beeld') expect(gemeenten.some((code) => inBeeld.has(code))).toBe(true)
              if (naam === 'elders') expect(gemeenten.some((code) => inBeeld.has(code))).toBe(false)
            }
          }
        },
      ),
    )
  })
})

describe('sorteer', () => {
  it('loses nothing and is the same whatever the order before', () => {
    fc.assert(
      fc.property(lijst, fc.constantFrom(...volgordes), (netwerken, volgorde) => {
        const heen = sorteer(netwerken, volgorde)
        expect(heen.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          netwerken.toSorted((a, b) => a.id.localeCompare(b.id)),
        )
        expect(sorteer(netwerken.toReversed(), volgorde).map(({ naam }) => naam)).toEqual(heen.map(({ naam }) => naam))
      }),
    )
  })

  it('stands by distance, and what has no place comes last', () => {
    const rij = (id: string) => eenNetwerk({ id, naam: id })
    const afstanden = new Map([
      ['ver', 80],
      ['hier', 0],
      ['nergens', Infinity],
    ])
    expect(sorteer(['nergens', 'ver', 'los', 'hier'].map(rij), 'dichtbij', afstanden).map(({ id }) => id)).toEqual([
      'hier',
      'ver',
      'los',
      'nergens',
    ])
  })
})
