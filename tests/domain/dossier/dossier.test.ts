import { describe, expect, it } from 'vitest'
import {
  correctieAdres,
  deelnemersPerSoort,
  telwoord,
  toonBedrag,
  toonDatum,
  toonStructuur,
} from '@/domain/dossier/dossier'

describe('correctieAdres', () => {
  it('carries the record and the version', () => {
    expect(correctieAdres({ soort: 'netwerk', id: 'zwolse8' }, '2026-11-20-abc1234')).toBe(
      '/bijdragen?record=netwerk:zwolse8&versie=2026-11-20-abc1234',
    )
    expect(correctieAdres({ soort: 'regio', indeling: 'provincie', id: 'PV23' }, 'v1')).toBe(
      '/bijdragen?record=regio:provincie/PV23&versie=v1',
    )
  })

  it('survives an id that is no id', () => {
    const adres = correctieAdres({ soort: 'netwerk', id: 'a&b#c' }, 'v1')
    expect(new URL(adres, 'https://voorbeeld.example').searchParams.get('record')).toBe('netwerk:a&b#c')
  })
})

describe('deelnemersPerSoort', () => {
  it('groups in a fixed order without empty groups', () => {
    const groepen = deelnemersPerSoort([{ soort: 'bedrijf' }, { soort: 'mbo' }, { soort: 'bedrijf' }])
    expect(groepen.map(({ soort, deelnemers }) => [soort, deelnemers.length])).toEqual([
      ['mbo', 1],
      ['bedrijf', 2],
    ])
  })
})

describe('toonStructuur', () => {
  it('says what readers call the words of DUO', () => {
    expect(toonStructuur({ structuur: ['VBO', 'MAVO'] })).toBe('vmbo beroepsgericht (bb/kb/gl), vmbo-t (mavo)')
  })
})

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
