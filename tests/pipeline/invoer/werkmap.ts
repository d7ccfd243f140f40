import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { instellingenAlsCsv } from '@/domain/kolommen/instellingKolommen'
import { netwerkenAlsCsv } from '@/domain/kolommen/netwerkKolommen'
import { maakNaslag } from '@/domain/opzoeken'
import { bouwBestanden } from '@/pipeline/bouwBestanden'
import type { Importkeuze, Uitkomst } from '@/pipeline/invoer/importeer'
import { importeer } from '@/pipeline/invoer/importeer'
import { controleerData } from '@/pipeline/controleerData'
import type { Curatie } from '@/pipeline/leesData'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'
import { toonProbleem } from '@/pipeline/probleem'
import type { Bestanden } from '../../fixtures/testland'
import { inTijdelijkeMap, testland, VANDAAG } from '../../fixtures/testland'

/** A Testland on disk, with a place beside it for files to take in. */
export interface Werkmap {
  map: string
  /** Puts a file beside the data and returns its path. */
  bestand: (naam: string, inhoud: string | Uint8Array) => Promise<string>
  /** Takes in a file that is made on the spot. */
  neem: (naam: string, inhoud: string | Uint8Array, keuze?: Partial<Importkeuze>) => Promise<Uitkomst>
  /** Every file of the data with its text. */
  alles: () => Promise<Map<string, string>>
  /** A record as its file has it. */
  record: (bestand: string) => Promise<unknown>
  /** The open data of this moment. */
  export: (naam: string) => Promise<string>
  /** The same table as a reader downloads it beside the map. */
  labels: (naam: string) => Promise<string>
  problemen: () => Promise<string[]>
}

export function inWerkmap<T>(doe: (werkmap: Werkmap) => Promise<T>, bestanden: Bestanden = testland()): Promise<T> {
  return inTijdelijkeMap({}, (buiten) =>
    inTijdelijkeMap(bestanden, async (map) => {
      const bestand = async (naam: string, inhoud: string | Uint8Array) => {
        await writeFile(join(buiten, naam), inhoud)
        return join(buiten, naam)
      }
      return doe({
        map,
        bestand,
        neem: async (naam, inhoud, keuze = {}) =>
          importeer([await bestand(naam, inhoud)], { map, vandaag: VANDAAG, ...keuze }),
        alles: () => alleTeksten(map),
        record: async (pad) => JSON.parse(await readFile(join(map, pad), 'utf8')),
        export: async (naam) => (await bouwBestanden(map, VANDAAG)).bestanden.get(`data/${naam}`) ?? '',
        labels: async (naam) => tabelMetLabels((await leesData(map)).data, naam),
        problemen: async () => {
          const { data, problemen } = await leesData(map)
          return [...problemen, ...controleerData(data, VANDAAG)].map(toonProbleem)
        },
      })
    }),
  )
}

function tabelMetLabels(data: Curatie, naam: string): string {
  const { overzicht, scholen } = leidAf(data, VANDAAG)
  const naslag = maakNaslag({ ...overzicht, versie: '', peildatum: '' })
  const opId = <T extends { id: string }>(rijen: readonly { record: T }[]) =>
    new Map(rijen.map(({ record }) => [record.id, record]))
  return naam === 'netwerken.csv'
    ? netwerkenAlsCsv(overzicht.netwerken, { naslag, scholen, recordById: opId(data.netwerken) }, 'labels')
    : instellingenAlsCsv(overzicht.instellingen, { naslag, recordById: opId(data.mboInstellingen) }, 'labels')
}

async function alleTeksten(map: string): Promise<Map<string, string>> {
  const items = await readdir(map, { recursive: true, withFileTypes: true })
  const paden = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  return new Map(
    await Promise.all(
      paden
        .toSorted()
        .map(async (pad): Promise<[string, string]> => [pad.slice(map.length + 1), await readFile(pad, 'utf8')]),
    ),
  )
}

/** An exported table with cells of one row changed: `metCellen(csv, 'sto-noord', { naam: 'Nieuw' })`. */
export function metCellen(csv: string, id: string, cellen: Record<string, string>): string {
  const [koppen = [], ...rijen] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data
  const anders = rijen.map((rij) => (rij[0] === id ? rij.map((cel, kolom) => cellen[koppen[kolom] ?? ''] ?? cel) : rij))
  return `\uFEFF${Papa.unparse([koppen, ...anders])}\r\n`
}
