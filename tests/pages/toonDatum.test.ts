import { describe, expect, it } from 'vitest'
import { toonDatum } from '@/pages/toonDatum'

describe('toonDatum', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', 'november 2026'],
    ['2026-11-01', '1 november 2026'],
  ])('shows %s as %s', (datum, tekst) => {
    expect(toonDatum(datum)).toBe(tekst)
  })
})
