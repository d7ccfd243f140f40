import { describe, expect, it } from 'vitest'
import { correctieAdres, deelnemersPerSoort, toonStructuur } from '@/domain/dossier/dossier'

describe('correctieAdres', () => {
  it('carries the record and the version, and of a netwerk begins with who takes part', () => {
    expect(correctieAdres({ soort: 'netwerk', id: 'zwolse8' }, '2026-11-20-abc1234')).toBe(
      '/bijdragen?record=netwerk:zwolse8&versie=2026-11-20-abc1234&stap=wie',
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
