import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
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
  /**
   * Whether a row is that of the heads: what stands above it, such as a title, is passed over, and of several sheets the
   * first that has such a row is read. Without it the first row of the first sheet holds the heads.
   */
  isKop?: (cellen: readonly string[]) => boolean
  /** Told which sheet is read and which are not, where there are several. */
  bladGekozen?: (gelezen: string, andere: readonly string[]) => void
  /** Told now and then how far reading has come: 0 to 1. */
  voortgang?: (deel: number) => void
}

/** Characters of one row, and of all cells of a sheet. */
const MAX_RIJTEKST = 2_000_000
const MAX_BLADTEKST = 60_000_000

/** Rows in which the heads are looked for. */
const ZOEK_KOP = 30

type Rijlezer = (rij: Rij) => Leesfout | undefined

/**
 * Reads a CSV or XLSX file row by row; `perRij` gets the heads first and stops the reading by returning a sentence.
 * CSV is read as a stream: commas, semicolons or tabs, UTF-8 or Windows-1252. Rows without content are skipped.
 */
export async function leesTabel(pad: string, perRij: Rijlezer, wens: Leeswens = {}): Promise<Leesfout | undefined> {
  const info = await stat(pad).catch(() => undefined)
  if (info === undefined || !info.isFile()) return { fout: 'bestaat niet' }
  const wat = await herkenBestand(pad, wens.codering)
  if ('fout' in wat) return wat
  if (wat.soort === 'xlsx') return leesBlad(pad, perRij, wens)
  let gelezen = 0
  const blokken = leesTekstblokken(pad, wat.codering, (bytes) => {
    gelezen += bytes
    wens.voortgang?.(gelezen / info.size)
  })
  return leesCsv(blokken, maakZeef(perRij, wens, 'even breed'))
}

interface Zeef {
  neem: Rijlezer
  /** After the last row. */
  sluit: () => Leesfout | undefined
}

/**
 * Passes over what stands above the heads and holds what follows to their width; empty cells behind it are no matter.
 * Where no row is that of the heads, the first one is, so that whoever reads them can say what is wrong with it.
 */
function maakZeef(perRij: Rijlezer, { isKop }: Leeswens, breed: 'even breed' | 'hoogstens zo breed'): Zeef {
  let breedte: number | undefined
  let boven: Rij[] | undefined = isKop === undefined ? undefined : []
  const geef: Rijlezer = ({ nummer, cellen }) => {
    const gevuld = breed === 'even breed' ? cellen.length : laatsteGevulde(cellen)
    const vast = (breedte ??= gevuld)
    const past = gevuld === vast || (gevuld < vast ? breed !== 'even breed' : laatsteGevulde(cellen) <= vast)
    if (!past) return { fout: `rij ${nummer} heeft ${gevuld} kolommen, de kop heeft er ${vast}` }
    return (
      keurTekst(nummer, cellen) ??
      perRij({ nummer, cellen: Array.from({ length: vast }, (_, kolom) => cellen[kolom] ?? '') })
    )
  }
  const sluit = () => {
    const rijen = boven ?? []
    boven = undefined
    for (const rij of rijen) {
      const fout = geef(rij)
      if (fout !== undefined) return fout
    }
    return undefined
  }
  return {
    sluit,
    neem: (rij) => {
      if (rij.cellen.length > MAX_KOLOMMEN) {
        return { fout: `heeft ${rij.cellen.length} kolommen; het mogen er ${MAX_KOLOMMEN} zijn` }
      }
      if (laatsteGevulde(rij.cellen) === 0) return undefined
      if (boven === undefined) return geef(rij)
      if (isKop?.(rij.cellen) === true) {
        boven = undefined
        return geef(rij)
      }
      boven.push(rij)
      return boven.length < ZOEK_KOP ? undefined : sluit()
    },
  }
}

function laatsteGevulde(cellen: readonly string[]): number {
  return cellen.findLastIndex((cel) => cel.trim() !== '') + 1
}

async function leesCsv(blokken: AsyncGenerator<string>, zeef: Zeef): Promise<Leesfout | undefined> {
  const eerste = await blokken.next()
  const geheel = eerste.done === true ? '' : eerste.value
  // A line of Excel's own, which says what parts the columns.
  const [regel = '', gezegd] = /^"?sep=(.)"?\n/i.exec(geheel) ?? []
  const begin = geheel.slice(regel.length)
  let nummer = regel === '' ? 0 : 1
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
      delimiter: gezegd ?? scheiding(begin),
      newline: '\n',
      step: ({ data: cellen, errors }, parser) => {
        nummer += 1
        if (zonderRij > MAX_RIJTEKST) {
          fout = { fout: `rij ${nummer} houdt niet op; waarschijnlijk wordt een aanhalingsteken (") niet gesloten` }
        } else if (errors.some(({ type }) => type === 'Quotes')) {
          fout = { fout: `rij ${nummer}: een aanhalingsteken (") wordt niet gesloten of staat op een verkeerde plek` }
        } else fout = zeef.neem({ nummer, cellen })
        zonderRij = 0
        if (fout !== undefined) parser.abort()
      },
      complete: () => klaar(),
      error: mislukt,
    })
  })
  return fout ?? zeef.sluit()
}

async function leesBlad(pad: string, perRij: Rijlezer, wens: Leeswens): Promise<Leesfout | undefined> {
  const gekeurd = await keurXlsx(pad)
  if ('fout' in gekeurd) return gekeurd
  const bladen = await readXlsxFile(gekeurd.bytes).catch(() => undefined)
  if (bladen === undefined) return KAPOT
  const heeftKop = ({ data }: (typeof bladen)[number]) =>
    data.slice(0, ZOEK_KOP).some((rij) => wens.isKop?.(rij.map(celTekst)) === true)
  const blad = bladen.find(heeftKop) ?? bladen[0]
  if (blad === undefined) return { fout: 'is leeg' }
  const andere = bladen.flatMap(({ sheet }) => (sheet === blad.sheet ? [] : [sheet]))
  if (andere.length > 0) wens.bladGekozen?.(blad.sheet, andere)
  const zeef = maakZeef(perRij, wens, 'hoogstens zo breed')
  let tekens = 0
  for (const [index, rij] of blad.data.entries()) {
    const cellen = rij.map(celTekst)
    // A text that stands once in the file may be the content of every cell.
    tekens += cellen.reduce((som, cel) => som + cel.length, 0)
    if (tekens > MAX_BLADTEKST) return { fout: 'bevat te veel tekst; verdeel het in kleinere bestanden' }
    const fout = zeef.neem({ nummer: index + 1, cellen })
    if (fout !== undefined) return fout
  }
  return zeef.sluit()
}

/** A date in a sheet is a moment at midnight UTC. */
function celTekst(cel: unknown): string {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10)
  return typeof cel === 'string' || typeof cel === 'number' || typeof cel === 'boolean' ? String(cel) : ''
}

function keurTekst(nummer: number, cellen: readonly string[]): Leesfout | undefined {
  const gezien = verminkt(cellen.join('\n'))
  if (gezien === undefined) return undefined
  const waar = cellen.find((cel) => cel.includes(gezien))?.slice(0, 60)
  return {
    fout: `rij ${nummer}: letters zijn verminkt (‘${gezien}’ in ‘${waar}’): het bestand is ooit met de verkeerde codering geopend en bewaard; haal het opnieuw op`,
  }
}

/**
 * What parts the columns: the mark that stands most in the first line with two of a kind, or else with one, so that a
 * title above the heads does not count; nor does what stands between quotes.
 */
function scheiding(begin: string): string {
  const regels = begin.split('\n', ZOEK_KOP).map((regel) => regel.replace(/"[^"]*"/g, ''))
  for (const genoeg of [2, 1]) {
    for (const regel of regels) {
      const tel = (teken: string) => regel.split(teken).length - 1
      const [meeste = ','] = [';', ',', '\t'].toSorted((een, ander) => tel(ander) - tel(een))
      if (tel(meeste) >= genoeg) return meeste
    }
  }
  return ','
}
