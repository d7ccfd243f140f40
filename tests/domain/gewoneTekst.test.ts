import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ongewoonIn } from '@/domain/gewoneTekst'

describe('ongewoonIn', () => {
  it.each([
    ['mail naar jan@voorbeeld.nl', 'email'],
    ['bel 06-12345678', 'telefoon'],
    ['<b>vet</b>', 'opmaak'],
    ['ROC \u0000\u001b Noord', 'besturing'],
    ['omgekeerd \u202etxet', 'besturing'],
    ['half teken \ud83d', 'besturing'],
    ['SÃºdwest', 'verminkt'],
    ['Frysl\ufffdn', 'verminkt'],
    ['regioâ€™s', 'verminkt'],
    ['#N/B', 'foutwaarde'],
    ['#VERW!', 'foutwaarde'],
    ['– …', 'zonderWoord'],
  ])('finds in %j: %s', (tekst, wat) => {
    expect(ongewoonIn(tekst)).toBe(wat)
  })

  it.each(['Súdwest-Fryslân', '’s-Hertogenbosch', 'STO19010', '€ 1.200.000 (2019)', 'Één ROC, twee régio’s', 'C#-les'])(
    'lets %j pass',
    (tekst) => {
      expect(ongewoonIn(tekst)).toBeUndefined()
    },
  )

  it('knows Dutch that was read as Windows-1252 while it was UTF-8', () => {
    const letters = fc.string({
      unit: fc.constantFrom('é', 'ë', 'ï', 'â', 'ú', '’', '–', '€'),
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(letters, (tekst) => {
        const gelezen = new TextDecoder('windows-1252').decode(new TextEncoder().encode(`a${tekst}b`))
        expect(ongewoonIn(gelezen)).toBeDefined()
      }),
    )
  })
})
