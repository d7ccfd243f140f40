import { describe, expect, it } from 'vitest'
import { kaleTekst } from '@/domain/zoek/zoektekst'

describe('kaleTekst', () => {
  it.each([
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['’s-Hertogenbosch', 's hertogenbosch'],
    ['ﬁets', 'fiets'],
    ['Ĳsselstein', 'ijsselstein'],
    ['ĳsselstein', 'ijsselstein'],
    ['Noord\u00adstad', 'noordstad'],
    ['Noord\u200bstad', 'noordstad'],
    ['Noord\u00a0stad', 'noord stad'],
  ])('makes of %j: %j', (tekst, kaal) => {
    expect(kaleTekst(tekst)).toBe(kaal)
  })
})
