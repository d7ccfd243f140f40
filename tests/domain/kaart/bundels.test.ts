import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundels, bundelzin } from '@/domain/kaart/bundels'
import type { InstellingPunt } from '@/domain/kaart/kaartbeeld'
import { instellingtreffers } from '@/domain/kaart/treffer'

let teller = 0
const punt = (plaats: string, lat: number, wens: Partial<InstellingPunt> = {}): InstellingPunt => ({
  id: 'noord',
  sleutel: `v${teller++}`,
  naam: 'Noord College',
  soort: 'roc',
  hoofd: false,
  plaats,
  gemeente: plaats,
  lat,
  lon: 5,
  ...wens,
})

describe('bundels', () => {
  it('makes one symbol of a town, where most of a pair of towns close by are', () => {
    const groot = [punt('Grootstad', 52), punt('Grootstad', 52.02, { id: 'zuid', naam: 'Zuid College' })]
    const [bundel, ...meer] = bundels([punt('Randdorp', 52.05), ...groot])
    expect(meer).toEqual([])
    expect(bundel).toMatchObject({ plaats: 'Grootstad', lat: expect.closeTo(52.01), vanaf: 0 })
    expect(bundel && bundelzin(bundel)).toBe(
      '3 mbo-vestigingen in Grootstad en omgeving: Noord College en Zuid College',
    )
  })

  it('shows a town with one vestiging from near by only, unless it is the main one', () => {
    const vanaf = bundels([punt('Dorp', 52), punt('Zetel', 53, { hoofd: true })]).map((bundel) => bundel.vanaf > 0)
    expect(vanaf).toEqual([true, false])
  })

  it('loses no vestiging and shows none twice', () => {
    const plek = fc.record({
      plaats: fc.constantFrom('A', 'B', 'C', 'D'),
      lat: fc.double({ min: 51, max: 53, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(plek, { maxLength: 40 }), (plekken) => {
        const punten = plekken.map(({ plaats, lat }) => punt(plaats, lat))
        const leden = bundels(punten).flatMap((bundel) => bundel.leden)
        expect(leden).toHaveLength(punten.length)
        expect(new Set(leden)).toEqual(new Set(punten))
      }),
    )
  })
})

it('offers every instelling of a symbol once, with its vestigingen', () => {
  const leden = [punt('Stad', 52, { hoofd: true }), punt('Stad', 52), punt('Dorp', 52, { id: 'zuid', naam: 'Zuid' })]
  expect(instellingtreffers(leden)).toEqual([
    {
      onderwerp: { soort: 'instelling', id: 'noord' },
      naam: 'Noord College',
      toelichting: 'roc · Stad, 2 vestigingen, hoofdvestiging',
    },
    { onderwerp: { soort: 'instelling', id: 'zuid' }, naam: 'Zuid', toelichting: 'roc · Dorp' },
  ])
})
