import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markeer } from '@/domain/zoek/zoekmarkering'

/** The name with what was typed between brackets. */
const toon = (naam: string, invoer: string) =>
  markeer(naam, invoer)
    .map(({ tekst, geraakt }) => (geraakt ? `[${tekst}]` : tekst))
    .join('')

describe('markeer', () => {
  it.each([
    ['Zwolle', 'zwo', '[Zwo]lle'],
    ['Súdwest-Fryslân', 'sudwest frys', '[Súdwest]-[Frys]lân'],
    ['’s-Hertogenbosch', 'hertog', '’s-[Hertog]enbosch'],
    ['Arcus College', 'arcus college', '[Arcus] [College]'],
    ['Marcus', 'arcus', 'Marcus'],
    ['Zwolle', 'zwole', 'Zwolle'],
    ['Zwolle', '', 'Zwolle'],
  ])('in %s for %s marks %s', (naam, invoer, verwacht) => {
    expect(toon(naam, invoer)).toBe(verwacht)
  })

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (naam, invoer) => {
        expect(
          markeer(naam, invoer)
            .map(({ tekst }) => tekst)
            .join(''),
        ).toBe(naam)
      }),
    )
  })
})
