import { describe, expect, it } from 'vitest'
import { metHoofdletter, opsomming, telwoord, toonBedrag, toonDatum } from '@/domain/taal'

describe('toonDatum', () => {
  it.each([
    ['2019', '2019'],
    ['2019-08', 'augustus 2019'],
    ['2019-08-01', '1\u00A0augustus 2019'],
  ])('%s reads %s', (datum, verwacht) => {
    expect(toonDatum(datum)).toBe(verwacht)
  })
})

describe('toonBedrag', () => {
  it('has points and no cents', () => {
    expect(toonBedrag(1_200_000)).toBe('€\u00A01.200.000')
  })
})

describe('telwoord', () => {
  it('knows one from many', () => {
    expect([0, 1, 1204].map((aantal) => telwoord(aantal, 'gemeente', 'gemeenten'))).toEqual([
      '0 gemeenten',
      '1 gemeente',
      '1.204 gemeenten',
    ])
  })
})

describe('opsomming', () => {
  it('puts "en" before the last', () => {
    expect(opsomming(['Zwolle'])).toBe('Zwolle')
    expect(opsomming(['Zwolle', 'Kampen', 'Dalfsen'])).toBe('Zwolle, Kampen en Dalfsen')
  })
})

describe('metHoofdletter', () => {
  it('changes the first letter only', () => {
    expect(metHoofdletter('de Zwolse8')).toBe('De Zwolse8')
    expect(metHoofdletter('')).toBe('')
  })
})
