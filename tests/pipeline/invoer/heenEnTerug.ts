import * as fc from 'fast-check'
import { expect } from 'vitest'
import { csvAlsRekenblad } from '@/domain/rekenblad/csvAlsRekenblad'
import { statusSchema, vormSchema } from '@/domain/netwerkWaarden'
import { niveauSchema, sectorSchema } from '@/domain/onderwijs'
import type { Bestanden } from '../../fixtures/testland'
import { testland } from '../../fixtures/testland'
import { inWerkmap, metCellen } from './werkmap'

/** Text with everything that a table may stumble over. */
const lastigeTekst = fc
  .array(
    fc.constantFrom(
      'Noord',
      'é',
      '"',
      ';',
      ',',
      '; ',
      '-',
      '=1+1',
      "'",
      '@',
      '+',
      ' ',
      '\n',
      '’',
      '–',
      'ß',
      '(x)',
      '\t',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((delen) => delen.join('').trim())
  .filter((tekst) => tekst !== '')

const lijstVan = <T>(waarden: readonly T[]) => fc.uniqueArray(fc.constantFrom(...waarden), { maxLength: 3 })

const deelnemer = fc.oneof(
  fc.record({ soort: fc.constant('mbo'), instelling: fc.constant('nieuwland'), zekerheid: fc.constant('bron') }),
  fc.record({ soort: fc.constant('vmbo'), school: fc.constant('01AA00'), zekerheid: fc.constant('bron') }),
  fc.record({ soort: fc.constantFrom('bedrijf', 'overig'), naam: lastigeTekst, zekerheid: fc.constant('vermoed') }),
)

/** Fields that go on top of a network of Testland. */
const velden = fc.record(
  {
    naam: lastigeTekst,
    doel: lastigeTekst,
    opmerking: lastigeTekst,
    aliassen: fc.uniqueArray(lastigeTekst, { maxLength: 3 }),
    deelnemers: fc.uniqueArray(deelnemer, { maxLength: 4, selector: (lid) => JSON.stringify(lid) }),
    sectoren: lijstVan(sectorSchema.options),
    niveaus: lijstVan(niveauSchema.options),
    peildatum: fc.constantFrom('2026', '2026-05', '2026-05-01', '2025-12-31'),
    gebied: fc.constantFrom(
      { type: 'landelijk' },
      { type: 'onbekend', toelichting: 'Geen idee.' },
      { type: 'regionaal', corop: ['CR01'], gemeenten: ['GM0003'], precisie: 'punt', zekerheid: 'vermoed' },
    ),
    financiering: fc.record({ bedrag: fc.nat(), toelichting: lastigeTekst }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

function testlandMet(extra: object): Bestanden {
  const bestanden = testland()
  const pad = 'netwerken/sto-regio/sto-noord.json'
  return { ...bestanden, [pad]: { ...Object(bestanden[pad]), ...extra } }
}

const cellen = fc.dictionary(
  fc.constantFrom(
    'naam',
    'vorm',
    'status',
    'doel',
    'van',
    'tot',
    'gemeenteCodes',
    'gebiedType',
    'deelnemers',
    'sectoren',
  ),
  fc.oneof(
    lastigeTekst,
    fc.constantFrom('', '-', ...vormSchema.options, ...statusSchema.options, '2021', '2027'),
    fc.constantFrom('GM0001; GM0003', 'GM0001; GM0002; GM0004', 'landelijk', 'onbekend', 'groen; techniek'),
    fc.constantFrom('Wielen en Raderen; bedrijf: De Bakker', 'Nieuwland College; Vmbo Noordstad; De Smid'),
  ),
  { maxKeys: 3 },
)

/** Export and import of any record give the same data again; `aantal` records are tried. */
export async function isHeenEnTerugHetzelfde(aantal: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(velden, (extra) =>
      inWerkmap(async ({ neem, export: exporteer, labels, alles }) => {
        const vooraf = await alles()
        for (const csv of [await exporteer('netwerken.csv'), await labels('netwerken.csv')]) {
          expect(await neem('x.csv', csv)).toEqual({ regels: ['Er verandert niets.'], gelukt: true })
          const rekenblad = csvAlsRekenblad('Netwerken', csv)
          expect(await neem('x.xlsx', rekenblad)).toEqual({ regels: ['Er verandert niets.'], gelukt: true })
        }
        expect(await alles()).toEqual(vooraf)
      }, testlandMet(extra)),
    ),
    { numRuns: aantal },
  )
}

/** A changed table is taken in whole or not at all, and a second time changes nothing; `aantal` tables are tried. */
export async function isTweemaalEenmaal(aantal: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(cellen, (anders) =>
      inWerkmap(async ({ neem, export: exporteer, alles, problemen }) => {
        const vooraf = await alles()
        const csv = metCellen(await exporteer('netwerken.csv'), 'sto-noord', anders)
        const { gelukt } = await neem('x.csv', csv)
        const naEen = await alles()
        if (!gelukt) {
          expect(naEen).toEqual(vooraf)
          return
        }
        expect(await problemen()).toEqual([])
        expect((await neem('x.csv', csv)).regels.at(-1)).toBe('Er verandert niets.')
        expect(await alles()).toEqual(naEen)
      }),
    ),
    { numRuns: aantal },
  )
}
