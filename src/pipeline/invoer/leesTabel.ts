import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'
import type { Codering } from './codering.ts'
import { herkenBestand, leesTekstblokken, verminkt } from './codering.ts'
import { KAPOT, keurXlsx } from './keurXlsx.ts'
import type { Leesfout } from './leesgrenzen.ts'
import { MAX_KOLOMMEN } from './leesgrenzen.ts'

/** One row of a table file. */
export interface Rij {
  /** As a spreadsheet counts: the row with the heads is 1. */
  nummer: number
  cellen: readonly string[]
}

export interface Leeswens {
  codering?: Codering
  /** Told now and then how far reading has come: 0 to 1. */
  voortgang?: (deel: number) => void
}

/** Characters of one row, and of all cells of a sheet. */
const MAX_RIJTEKST = 2_000_000
const MAX_BLADTEKST = 60_000_000

/**
 * Reads a CSV or XLSX file row by row; `perRij` gets the heads first and stops the reading by returning a sentence.
 * CSV is read as a stream: commas, semicolons or tabs, UTF-8 or Windows-1252. Rows without content are skipped.
 */
export async function leesTabel(
  pad: string,
  perRij: (rij: Rij) => Leesfout | undefined,
  { codering, voortgang }: Leeswens = {},
): Promise<Leesfout | undefined> {
  const info = await stat(pad).catch(() => undefined)
  if (info === undefined || !info.isFile()) return { fout: 'bestaat niet' }
  const wat = await herkenBestand(pad, codering)
  if ('fout' in wat) return wat
  if (wat.soort === 'xlsx') return leesBlad(pad, perRij)
  let gelezen = 0
  const blokken = leesTekstblokken(pad, wat.codering, (bytes) => {
    gelezen += bytes
    voortgang?.(gelezen / info.size)
  })
  return leesCsv(blokken, perRij)
}

async function leesCsv(
  blokken: AsyncGenerator<string>,
  perRij: (rij: Rij) => Leesfout | undefined,
): Promise<Leesfout | undefined> {
  const eerste = await blokken.next()
  const begin = eerste.done === true ? '' : eerste.value
  let nummer = 0
  let breedte: number | undefined
  let fout: Leesfout | undefined
  /** Characters since the last whole row: without end when a quote is never closed. */
  let zonderRij = 0
  async function* alles() {
    if (begin !== '') yield begin
    for await (const blok of blokken) {
      zonderRij += blok.length
      if (zonderRij > MAX_RIJTEKST) return
      yield blok
    }
  }
  await new Promise<void>((klaar, mislukt) => {
    Papa.parse<string[]>(Readable.from(alles(), { objectMode: false }).setEncoding('utf8'), {
      delimiter: scheiding(begin),
      newline: '\n',
      step: ({ data, errors }, parser) => {
        nummer += 1
        if (zonderRij > MAX_RIJTEKST) {
          fout = { fout: `rij ${nummer} houdt niet op; waarschijnlijk wordt een aanhalingsteken (") niet gesloten` }
          parser.abort()
          return
        }
        zonderRij = 0
        const cellen = data.length === 1 && data[0] === '' ? [] : data
        fout = errors.some(({ type }) => type === 'Quotes')
          ? { fout: `rij ${nummer}: een aanhalingsteken (") wordt niet gesloten of staat op een verkeerde plek` }
          : cellen.every((cel) => cel.trim() === '')
            ? undefined
            : (keurAantal(cellen.length) ??
              keurBreedte(nummer, cellen.length, (breedte ??= cellen.length)) ??
              keurTekst(nummer, cellen) ??
              perRij({ nummer, cellen }))
        if (fout !== undefined) parser.abort()
      },
      complete: () => klaar(),
      error: mislukt,
    })
  })
  return fout
}

async function leesBlad(pad: string, perRij: (rij: Rij) => Leesfout | undefined): Promise<Leesfout | undefined> {
  const gekeurd = await keurXlsx(pad)
  if ('fout' in gekeurd) return gekeurd
  const rijen = await readSheet(gekeurd.bytes).catch(() => undefined)
  if (rijen === undefined) return KAPOT
  let breedte: number | undefined
  let tekens = 0
  for (const [index, rij] of rijen.entries()) {
    const cellen = rij.map(celTekst)
    // A text that stands once in the file may be the content of every cell.
    tekens += cellen.reduce((som, cel) => som + cel.length, 0)
    if (tekens > MAX_BLADTEKST) return { fout: 'bevat te veel tekst; verdeel het in kleinere bestanden' }
    if (cellen.every((cel) => cel.trim() === '')) continue
    breedte ??= cellen.findLastIndex((cel) => cel.trim() !== '') + 1
    const fout =
      keurBreedte(index + 1, cellen.findLastIndex((cel) => cel.trim() !== '') + 1, breedte, 'mag korter') ??
      keurTekst(index + 1, cellen) ??
      perRij({ nummer: index + 1, cellen: Array.from({ length: breedte }, (_, kolom) => cellen[kolom] ?? '') })
    if (fout !== undefined) return fout
  }
  return undefined
}

/** A date in a sheet is a moment at midnight UTC. */
function celTekst(cel: unknown): string {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10)
  return typeof cel === 'string' || typeof cel === 'number' || typeof cel === 'boolean' ? String(cel) : ''
}

function keurBreedte(nummer: number, aantal: number, breedte: number, korter?: 'mag korter'): Leesfout | undefined {
  return aantal === breedte || (korter !== undefined && aantal < breedte)
    ? undefined
    : { fout: `rij ${nummer} heeft ${aantal} kolommen, de kop heeft er ${breedte}` }
}

function keurAantal(kolommen: number): Leesfout | undefined {
  if (kolommen <= MAX_KOLOMMEN) return undefined
  return { fout: `heeft ${kolommen} kolommen; het mogen er ${MAX_KOLOMMEN} zijn` }
}

function keurTekst(nummer: number, cellen: readonly string[]): Leesfout | undefined {
  const gezien = verminkt(cellen.join('\n'))
  if (gezien === undefined) return undefined
  const waar = cellen.find((cel) => cel.includes(gezien))?.slice(0, 60)
  return {
    fout: `rij ${nummer}: letters zijn verminkt (‘${gezien}’ in ‘${waar}’): het bestand is ooit met de verkeerde codering geopend en bewaard; haal het opnieuw op`,
  }
}

/** The separator of the first line; what stands between quotes does not count. */
function scheiding(begin: string): string {
  const kop = (begin.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const tel = (teken: string) => kop.split(teken).length
  return [';', ',', '\t'].toSorted((a, b) => tel(b) - tel(a))[0] ?? ','
}
