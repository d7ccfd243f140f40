import writeXlsxFile from 'write-excel-file/node'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { alsRekenblad } from '@/domain/rekenblad/rekenblad'
import { inWerkmap } from './werkmap'
import { xlsxVan } from './xlsx'

const RIJ = ['sto-noord', '', 'Samen opleiden']
const blad = (...rijen: string[][]) => ({ naam: 'Blad', rijen })

/** The same row in every way in which people and Excel write it. */
const slordig: [wat: string, naam: string, inhoud: string | Uint8Array][] = [
  ['heads in capitals', 'x.csv', 'ID,VORM,DOEL\nsto-noord,,Samen opleiden\n'],
  ['heads with spaces around and in them', 'x.csv', 'id , Gemeente codes , doel \nsto-noord,,Samen opleiden\n'],
  ['heads with underscores', 'x.csv', 'id,gemeente_codes,doel\nsto-noord,,Samen opleiden\n'],
  ['heads in another order', 'x.csv', 'doel,vorm,id\nSamen opleiden,,sto-noord\n'],
  ['a line of Excel that says what parts the columns', 'x.csv', 'sep=;\nid;vorm;doel\nsto-noord;;Samen opleiden\n'],
  ['that line with a bar', 'x.csv', '"sep=|"\nid|vorm|doel\nsto-noord||Samen opleiden\n'],
  ['a title above the heads', 'x.csv', 'Netwerken in de regio\n\nid,vorm,doel\nsto-noord,,Samen opleiden\n'],
  ['a title with a date beside it', 'x.csv', 'Opgave,,14-5-2026\nid,vorm,doel\nsto-noord,,Samen opleiden\n'],
  ['empty columns at the end', 'x.csv', 'id;vorm;doel;;\nsto-noord;;Samen opleiden;;\n'],
  ['empty cells behind the last column', 'x.csv', 'id;vorm;doel\nsto-noord;;Samen opleiden;;;\n'],
  ['an empty column in between', 'x.csv', 'id,,vorm,doel\nsto-noord,,,Samen opleiden\n'],
  ['empty lines in between', 'x.csv', 'id,vorm,doel\n,,\n\nsto-noord,,Samen opleiden\n,,\n'],
  ['spaces around the cells', 'x.csv', 'id,vorm,doel\n sto-noord , , Samen opleiden \n'],
  ['a title in a sheet', 'x.xlsx', alsRekenblad([blad(['Netwerken'], [], ['id', 'vorm', 'doel'], RIJ)])],
  [
    'empty columns in a sheet',
    'x.xlsx',
    alsRekenblad([blad(['id', '', 'vorm', 'doel'], ['sto-noord', '', ...RIJ.slice(1)])]),
  ],
  [
    'another sheet before it',
    'x.xlsx',
    alsRekenblad([{ naam: 'Uitleg', rijen: [['Vul in']] }, blad(['id', 'vorm', 'doel'], RIJ)]),
  ],
]

describe('importeer van een slordig bestand', () => {
  it.each(slordig)('takes in a table with %s', (_, naam, inhoud) =>
    inWerkmap(async ({ neem }) => {
      const { regels, gelukt } = await neem(naam, inhoud)
      expect(regels).toContain('  doel: + Samen opleiden')
      expect(gelukt).toBe(true)
    }),
  )

  it('says which of several sheets it read', () =>
    inWerkmap(async ({ neem }) => {
      const bladen = [{ naam: 'Uitleg', rijen: [['Vul in']] }, blad(['id', 'vorm', 'doel'], RIJ)]
      const { regels } = await neem('x.xlsx', alsRekenblad(bladen))
      expect(regels[0]).toBe('x.xlsx: gelezen is het blad ‘Blad’; niet gelezen: ‘Uitleg’')
    }))

  it('leaves unknown columns out when asked, and names them', () =>
    inWerkmap(async ({ neem }) => {
      const csv = 'id,vorm,doel,kleur,onze code\nsto-noord,,Samen opleiden,blauw,12\n'
      expect((await neem('x.csv', csv)).regels.join('\n')).toContain('weglaten kan met --zonder-onbekende-kolommen')
      const { regels, gelukt } = await neem('x.csv', csv, { zonderOnbekend: true })
      expect(regels[0]).toBe('x.csv: niet gelezen zijn de kolommen kleur, onze code')
      expect(gelukt).toBe(true)
    }))

  it('names the cell in which Excel has an error', () =>
    inWerkmap(async ({ neem }) => {
      const rij = '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>'
      expect((await neem('x.xlsx', xlsxVan(rij))).regels[0]).toContain('heeft in cel A2 een foutwaarde van Excel')
    }))

  it.each([
    ['€ 1.250.000,00', '1250000'],
    ['1.250.000', '1250000'],
    ['1250000,-', '1250000'],
  ])('reads the amount %s', (bedrag, gelezen) =>
    inWerkmap(async ({ neem }) => {
      const { regels } = await neem('x.csv', `id;vorm;bedrag\nsto-noord;;${bedrag}\n`)
      expect(regels).toContain(`  financiering.bedrag: 250000 → ${gelezen}`)
    }),
  )

  it.each([
    ['14-4-2026', '2026-04-14'],
    ['14/4/2026', '2026-04-14'],
    ['14.04.2026', '2026-04-14'],
    ['2026/4/14', '2026-04-14'],
    ['14 april 2026', '2026-04-14'],
    ['apr-26', '2026-04'],
    ['april 2026', '2026-04'],
    ['Maart 2026', '2026-03'],
    ['2026', '2026'],
  ])('reads the date %s', (datum, gelezen) =>
    inWerkmap(async ({ neem }) => {
      const { regels } = await neem('x.csv', `id;vorm;peildatum\nsto-noord;;${datum}\n`)
      expect(regels).toContain(`  peildatum: 2026-05 → ${gelezen}`)
    }),
  )

  it('reads a date as Excel keeps it', () =>
    inWerkmap(async ({ neem, bestand }) => {
      const pad = await bestand('x.xlsx', '')
      const dag = { value: new Date('2026-04-14T00:00:00Z'), type: Date, format: 'd-m-yyyy' }
      const kop = ['id', 'vorm', 'peildatum'].map((value) => ({ value }))
      await writeXlsxFile([kop, [{ value: 'sto-noord' }, null, dag]]).toFile(pad)
      expect((await neem('y.xlsx', await readFile(pad))).regels).toContain('  peildatum: 2026-05 → 2026-04-14')
    }))
})
