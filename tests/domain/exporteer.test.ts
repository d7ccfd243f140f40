import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alsCsv, bestandsnaam, netwerkenAlsJson, zonderFormule } from '@/domain/exporteer'
import { leesCsv } from '../fixtures/csv'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const lastig = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@",;\r\n\t'a]{0,8}$/))

describe('alsCsv', () => {
  it('gives the same cells when read back, whatever they hold', () => {
    const breedte = fc.integer({ min: 1, max: 5 })
    const tabel = breedte.chain((n) => fc.array(fc.array(lastig, { minLength: n, maxLength: n }), { maxLength: 6 }))
    fc.assert(
      fc.property(tabel, (rijen) => {
        expect(leesCsv(alsCsv(rijen))).toEqual(rijen.map((rij) => rij.map(zonderFormule)))
      }),
      { numRuns: 500 },
    )
  })

  it('begins with a byte order mark, separates with commas and ends lines with CRLF', () => {
    expect(
      alsCsv([
        ['naam', 'een "net", werk'],
        ['é', ''],
      ]),
    ).toBe('\uFEFFnaam,"een ""net"", werk"\r\né,\r\n')
  })
})

describe('zonderFormule', () => {
  it.each(['=1+1', '+31', '-5', '@SOM(A1)', '\t=1', '\r=1'])('makes text of %j', (cel) => {
    expect(zonderFormule(cel)).toBe(`'${cel}`)
  })

  it('leaves other text alone', () => {
    expect(zonderFormule('2016–2020 = lang')).toBe('2016–2020 = lang')
  })
})

describe('netwerkenAlsJson', () => {
  it('says which data, under which licence, and what address shows the same', () => {
    const netwerken = [eenNetwerk()]
    const adres = 'https://landkaart.example/?soort=netwerk'
    expect(JSON.parse(netwerkenAlsJson(netwerken, eenNaslag(), adres))).toEqual({
      versie: '2026-06-15-abc1234',
      peildatum: '2026-06-15',
      licentie: { data: 'CC BY 4.0', code: 'EUPL-1.2' },
      adres,
      aantal: 1,
      netwerken,
    })
  })
})

describe('bestandsnaam', () => {
  it('carries the version of the data', () => {
    expect(bestandsnaam('netwerken', '2026-06-15-abc1234', 'csv')).toBe('landkaart-netwerken-2026-06-15-abc1234.csv')
  })
})
