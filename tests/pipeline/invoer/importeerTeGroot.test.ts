import { describe, expect, it } from 'vitest'
import { inWerkmap } from './werkmap'
import { rijVan, xlsxVan } from './xlsx'

const KOP = rijVan(1, { A: 'id', B: 'vorm', C: 'doel' })
const RIJ = rijVan(2, { A: 'sto-noord', C: 'Samen opleiden' })
const leeg = (adres: string) => `<c r="${adres}" s="0"/>`

/** A file that would cost more than it holds → what the curator reads about it. */
const teGroot: [wat: string, naam: string, inhoud: () => string | Uint8Array, melding: string][] = [
  ['unpacks to more than it may', 'x.xlsx', () => xlsxVan(KOP + ' '.repeat(61_000_000)), 'wordt uitgepakt 62 MB groot'],
  ['has a value in the last column', 'x.xlsx', () => xlsxVan(KOP + rijVan(2, { A: 'x', XFD: '1' })), 'in cel XFD2'],
  ['has a value in the last row', 'x.xlsx', () => xlsxVan(KOP + rijVan(1_048_576, { A: '1' })), 'in cel A1048576'],
  ['has rows beyond the last', 'x.xlsx', () => xlsxVan(`${KOP}<row r="9999999"></row>`), 'geen goed XLSX'],
  ['hides the number of a row', 'x.xlsx', () => xlsxVan(`${KOP}<row r="&#57;9999999"></row>`), 'geen goed XLSX'],
  ['hides it behind a bracket', 'x.xlsx', () => xlsxVan(`${KOP}<row spans=">" r="99999999"></row>`), 'geen goed XLSX'],
  ['hides an address in a prefix', 'x.xlsx', () => xlsxVan(`${KOP}<é:c r="A99999999"><v>1</v></é:c>`), 'geen goed'],
  [
    'repeats one long text in every cell',
    'x.xlsx',
    () => {
      const rij = (nummer: number) => `<row r="${nummer}"><c r="A${nummer}" t="s"><v>0</v></c></row>`
      return xlsxVan(Array.from({ length: 5000 }, (_, index) => rij(index + 1)).join(''), ['x'.repeat(30_000)])
    },
    'bevat te veel tekst',
  ],
  [
    'never closes a quote',
    'x.csv',
    () => `id,vorm,doel\nsto-noord,,"${'tekst,\n'.repeat(500_000)}`,
    'rij 2 houdt niet op',
  ],
  ['has a row without end', 'x.csv', () => `id,vorm,doel\nsto-noord,,${'x'.repeat(3_000_000)}`, 'rij 2 houdt niet op'],
  ['has hundreds of columns', 'x.csv', () => `id${',x'.repeat(300)}\n`, 'heeft 301 kolommen; het mogen er 300 zijn'],
  ['has too many rows', 'x.csv', () => `id,vorm\n${'sto-noord,\n'.repeat(20_001)}`, 'heeft meer dan 20.000 rijen'],
  ['is a long list of contributions', 'x.json', () => ' '.repeat(20_000_001), 'is te groot voor bijdragen'],
]

describe('importeer van een bestand dat te veel zou kosten', () => {
  it.each(teGroot)('refuses one that %s, and says so', (_, naam, inhoud, melding) =>
    inWerkmap(async ({ neem }) => {
      const { regels, gelukt } = await neem(naam, inhoud())
      expect(regels.join('\n')).toContain(melding)
      expect(gelukt).toBe(false)
    }),
  )

  it('takes in a sheet of which Excel kept the form of the very last cell', () =>
    inWerkmap(async ({ neem, record }) => {
      const rest = `<row r="3">${leeg('XFD3')}</row><row r="1048576">${leeg('A1048576')}${leeg('XFD1048576')}</row>`
      const { regels, gelukt } = await neem('x.xlsx', xlsxVan(KOP + RIJ + rest))
      expect(regels).toContain('  doel: + Samen opleiden')
      expect(gelukt).toBe(true)
      expect(await record('netwerken/sto-regio/sto-noord.json')).toMatchObject({ doel: 'Samen opleiden' })
    }))

  it('tells the first mistakes and how many more there are', () =>
    inWerkmap(async ({ neem }) => {
      const rijen = Array.from({ length: 700 }, (_, index) => `sto-${index},anders`).join('\n')
      const { regels } = await neem('x.csv', `id,vorm\n${rijen}`)
      expect(regels.filter((regel) => regel.includes("vorm 'anders' kan niet")).length).toBeLessThan(501)
      expect(regels.at(-2)).toMatch(/^… en nog \d+$/)
    }))
})
