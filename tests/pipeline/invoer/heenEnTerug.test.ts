import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { netwerkSchema } from '@/domain/netwerk'
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

describe('export en import', () => {
  it('is the same data again, whatever stands in a record', async () => {
    await fc.assert(
      fc.asyncProperty(velden, (extra) =>
        inWerkmap(async ({ neem, export: exporteer, labels, alles }) => {
          const vooraf = await alles()
          for (const csv of [await exporteer('netwerken.csv'), await labels('netwerken.csv')]) {
            expect(await neem('x.csv', csv)).toEqual({ regels: ['Er verandert niets.'], gelukt: true })
          }
          expect(await alles()).toEqual(vooraf)
        }, testlandMet(extra)),
      ),
      { numRuns: 20 },
    )
  }, 60_000)

  it('changes nothing the second time, and all or nothing the first', async () => {
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
      { numRuns: 30 },
    )
  }, 60_000)

  it('brings a network back from its row with all that the table holds', () =>
    inWerkmap(async ({ export: exporteer }) => {
      const csv = await exporteer('netwerken.csv')
      const zonder = testland()
      const pad = 'netwerken/rif-project/lab-west.json'
      delete zonder[pad]
      const tafel = 'netwerken/overleg/tafel-noord.json'
      zonder[tafel] = { ...Object(zonder[tafel]), opgevolgdDoor: [] }
      zonder['kennis/aandachtspunten.json'] = [
        { id: 'tijd', titel: 'Tijd', tekst: 'Reken op meer tijd.', bronnen: [{ bron: 'atlas' }] },
      ]
      await inWerkmap(async ({ neem, record, export: opnieuw }) => {
        const { gelukt } = await neem('x.csv', csv)
        expect(gelukt).toBe(true)
        expect(netwerkSchema.parse(await record(pad))).toMatchObject({ id: 'lab-west', opvolgerVan: ['tafel-noord'] })
        const rij = (tekst: string) => tekst.split('\r\n').find((regel) => regel.startsWith('lab-west,'))
        expect(
          rij(await opnieuw('netwerken.csv'))
            ?.split(',')
            .slice(0, 10),
        ).toEqual(rij(csv)?.split(',').slice(0, 10))
      }, zonder)
    }))
})
