import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alsCsv, bestandsnaam, netwerkenAlsCsv, netwerkenAlsJson, zonderFormule } from '@/domain/exporteer'
import { willekeurigeNetwerken } from '../fixtures/filterland'
import { eenInstelling, eenNaslag, eenNetwerk } from '../fixtures/overzicht'

/** A reader of RFC 4180, written apart from the writer. */
function leesCsv(csv: string): string[][] {
  const rijen: string[][] = []
  let rij: string[] = []
  let rest = csv.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const cel = /^"((?:[^"]|"")*)"/.exec(rest) ?? /^([^",\r\n]*)/.exec(rest)
    rij.push((cel?.[1] ?? '').replaceAll('""', '"'))
    rest = rest.slice(cel?.[0].length)
    if (rest.startsWith('\r\n')) {
      rijen.push(rij)
      rij = []
      rest = rest.slice(2)
    } else if (rest.startsWith(',')) rest = rest.slice(1)
    else throw new Error(`not CSV: ${rest.slice(0, 20)}`)
  }
  return rijen
}

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

describe('netwerkenAlsCsv', () => {
  const naslag = eenNaslag({ instellingen: [eenInstelling()] })

  it('has one line for each netwerk, in the order given', () => {
    fc.assert(
      fc.property(willekeurigeNetwerken, (netwerken) => {
        const [kop = [], ...rijen] = leesCsv(netwerkenAlsCsv(netwerken, naslag))
        expect(rijen.map((rij) => rij[kop.indexOf('id')])).toEqual(netwerken.map(({ id }) => id))
        expect(rijen.every((rij) => rij.length === kop.length)).toBe(true)
      }),
    )
  })

  it('writes labels for readers and codes for machines', () => {
    const netwerk = eenNetwerk({
      soort: 'sto-regio',
      gemeenten: ['GM0001', 'GM0003'],
      sectoren: ['techniek', 'groen'],
      borging: { vorm: 'convenant' },
      periode: { van: 2020 },
      deelnemers: [
        { soort: 'mbo', instelling: 'nieuwland', rol: 'penvoerder', zekerheid: 'bron' },
        { soort: 'bedrijf', naam: '=Bedrijf', rol: 'deelnemer', zekerheid: 'bron' },
      ],
    })
    const [kop = [], rij = []] = leesCsv(netwerkenAlsCsv([netwerk], naslag))
    const cel = (naam: string) => rij[kop.indexOf(naam)]
    expect(['soort', 'gemeenteCodes', 'gemeenten', 'sectoren', 'borging', 'van', 'tot', 'deelnemers'].map(cel)).toEqual(
      [
        'STO-regio',
        'GM0001; GM0003',
        'Noordstad; Zuidhoek',
        'Techniek; Groen',
        'Convenant of overeenkomst',
        '2020',
        '',
        'Nieuwland College; =Bedrijf',
      ],
    )
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
