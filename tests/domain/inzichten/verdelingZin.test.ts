import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetNamen } from '@/domain/filter/filterNetwerken'
import { verdeling } from '@/domain/inzichten/inzichtenVerdeling'
import type { NetwerkKern } from '@/domain/overzicht'
import { verdelingZin } from '@/domain/inzichten/verdelingZin'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenNetwerk } from '../../fixtures/overzicht'

/** So many netwerken of Testland with these properties. */
const keer = (aantal: number, eigenschappen: Partial<NetwerkKern>) =>
  Array.from({ length: aantal }, () => eenNetwerk(eigenschappen))
const formeel = { vorm: 'formeel' } as const
const informeel = { vorm: 'informeel' } as const
const onbekend = { vorm: 'onbekend' } as const
const sto = { soort: 'sto-regio' } as const
const zin = (...netwerken: NetwerkKern[][]) => verdelingZin(verdeling(netwerken.flat(), 'vorm'))

describe('verdelingZin', () => {
  it('names what occurs most, and how many are unknown', () => {
    expect(zin(keer(3, formeel), keer(1, informeel))).toBe('‘Formeel’ komt het meest voor: 3 van de 4 netwerken (75%).')
    expect(zin(keer(3, formeel), keer(1, onbekend))).toBe(
      '‘Formeel’ komt het meest voor: 3 van de 4 netwerken (75%). Bij 1 is dit niet bekend.',
    )
  })

  it('names two that occur as often', () => {
    expect(zin(keer(2, formeel), keer(2, informeel))).toBe(
      '‘Formeel’ en ‘Informeel’ komen het meest voor: elk 2 van de 4 netwerken (50%).',
    )
  })

  it('says first that it is not known when that is most, or just as much', () => {
    for (const aantal of [2, 3]) {
      expect(zin(keer(2, informeel), keer(aantal, onbekend))).toMatch(
        /^Bij \d van de \d netwerken \(\d+%\) is dit niet bekend\. Waar het wel bekend is, komt ‘Informeel’ het meest voor: 2 keer\.$/,
      )
    }
  })

  it('adds what stands out among the overige netwerken when that is something else', () => {
    expect(zin(keer(3, { ...formeel, ...sto }), keer(2, informeel), keer(1, formeel))).toBe(
      '‘Formeel’ komt het meest voor: 4 van de 6 netwerken (67%). Onder de 3 overige netwerken komt ‘Informeel’ het meest voor: 2 keer.',
    )
    expect(zin(keer(3, { ...formeel, ...sto }), keer(2, onbekend), keer(1, formeel))).toBe(
      '‘Formeel’ komt het meest voor: 4 van de 6 netwerken (67%). Bij 2 is dit niet bekend. Van de 3 overige netwerken is het bij 2 niet bekend.',
    )
    expect(zin(keer(3, { ...formeel, ...sto }), keer(2, onbekend))).toContain(
      ' Van geen van de 2 overige netwerken is het bekend.',
    )
    expect(zin(keer(3, { ...formeel, ...sto }), keer(2, formeel))).not.toContain('overige')
  })

  it('has words for nothing known and for nothing at all', () => {
    expect(zin(keer(2, onbekend))).toBe('Van geen van de 2 netwerken is dit bekend.')
    expect(zin()).toBe('Er zijn geen netwerken om te tellen.')
  })

  it('is whole sentences for any data', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, fc.constantFrom(...facetNamen), (netwerken, facet) => {
        const tekst = verdelingZin(verdeling(netwerken, facet))
        expect(tekst).toMatch(/^[\p{Lu}‘].*\.$/u)
        expect(tekst).not.toMatch(/undefined|NaN|‘’|: 0 /)
      }),
    )
  })
})
