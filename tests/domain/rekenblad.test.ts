import * as fc from 'fast-check'
import readXlsxFile, { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { alsCsv } from '@/domain/exporteer'
import { instellingKolommen } from '@/domain/kolommen/instellingKolommen'
import { netwerkKolommen } from '@/domain/kolommen/netwerkKolommen'
import { csvAlsRekenblad, leesCsv } from '@/domain/rekenblad/csvAlsRekenblad'
import { alsRekenblad, kolomletters } from '@/domain/rekenblad/rekenblad'
import { samenUitleg } from '@/domain/rekenblad/sjabloon'
import { sjablonen } from '@/domain/rekenblad/sjablonen'

const lees = (bytes: Uint8Array<ArrayBuffer>) => readSheet(bytes.buffer, { trim: false })

describe('alsRekenblad', () => {
  it('gives texts back as they are, whatever stands in them', async () => {
    const tekst = fc.string({
      unit: fc.constantFrom(...'aé <>&"\'=+-@;_x0041\n\t\u0007'.split(''), '😀', '_x000D_'),
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(tekst, { minLength: 1, maxLength: 4 }), async (teksten) => {
        // Control characters and halves of characters have no place in the format.
        const verwacht = teksten.map((een) => een.replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')).map((een) => een || null)
        const [, rij = []] = await lees(alsRekenblad([{ naam: 'Blad', rijen: [['kop', 'a', 'b', 'c'], teksten] }]))
        expect(verwacht.map((_, nr) => ((rij[nr] ?? null) === null ? null : String(rij[nr])))).toEqual(verwacht)
      }),
      { numRuns: 200 },
    )
  })

  it('has numbers where a whole cell is one, and texts where it only looks so', async () => {
    const [, rij] = await lees(
      alsRekenblad([{ naam: 'Blad', rijen: [['a'], ['2024', '52.1', '007', '1e5', '2026-05']] }]),
    )
    expect(rij).toEqual([2024, 52.1, '007', '1e5', '2026-05'])
  })

  it('gives the same bytes for the same sheets', () => {
    const blad = () => alsRekenblad([{ naam: 'Blad', rijen: [['a'], ['b']] }])
    expect(blad()).toEqual(blad())
  })

  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702].map(kolomletters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('csvAlsRekenblad', () => {
  it('holds the cells of the download', async () => {
    const rijen = [
      ['kop', 'tweede kop'],
      ['a, "b"\nc', ''],
    ]
    expect(leesCsv(alsCsv(rijen))).toEqual(rijen)
    expect(await lees(csvAlsRekenblad('Wie zit waar: alles', alsCsv(rijen)))).toEqual([
      ['kop', 'tweede kop'],
      ['a, "b"\nc', null],
    ])
  })
})

describe('sjablonen', () => {
  it.each(Object.entries(sjablonen))(
    'has for %s a sheet to fill in, what it means, examples and values',
    async (_, maak) => {
      const bladen = await readXlsxFile(maak().buffer)
      expect(bladen.map(({ sheet }) => sheet).slice(1)).toEqual(['Uitleg', 'Voorbeelden', 'Waarden'])
      const [invul, uitleg, voorbeelden, waarden] = bladen.map(({ data }) => data)
      const koppen = invul?.[0] ?? []
      expect(invul).toHaveLength(1)
      expect(uitleg?.slice(1).map(([kop]) => kop)).toEqual(koppen)
      expect(uitleg?.filter(([, , wat]) => wat === null)).toEqual([])
      for (const [nr, kop] of (waarden?.[0] ?? []).entries()) {
        const toegestaan = waarden?.slice(1).map((rij) => rij[nr])
        const gebruikt = voorbeelden?.slice(1).map((rij) => rij[koppen.indexOf(kop)])
        for (const cel of gebruikt ?? []) {
          for (const waarde of typeof cel === 'string' ? cel.split('; ') : []) expect(toegestaan).toContain(waarde)
        }
      }
    },
  )

  it('explains every column that is read together with others', () => {
    const samen = [...netwerkKolommen, ...instellingKolommen].filter(({ lees: { wat } }) => wat === 'samen')
    expect(Object.keys(samenUitleg).toSorted()).toEqual([...new Set(samen.map(({ kop }) => kop))].toSorted())
  })
})
