import { readFile, stat } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Leesfout } from './leesgrenzen.ts'
import { MAX_KOLOMMEN, MAX_RIJEN } from './leesgrenzen.ts'

/*
 * What a spreadsheet would cost is seen before it is paid: a file of a kilobyte can unpack to gigabytes, and one cell in
 * the last row makes a million rows. Here the sizes are read from the directory of the archive, and the addresses of
 * the cells from the text of the sheets, without building anything of it.
 */

/** Bytes of the file. Twenty thousand full rows take a tenth. */
const MAX_BESTAND = 10_000_000
/** Bytes of its parts together once unpacked. */
const MAX_UITGEPAKT = 60_000_000
/** The last row that Excel has; higher numbers are no mistake of Excel. */
const LAATSTE_RIJ = 1_048_576

/** What can be read by nobody, or means something else to another reader. */
export const KAPOT = { fout: 'is geen goed XLSX-bestand; open het in Excel en bewaar het opnieuw' }

/** The bytes of a spreadsheet that can be read without harm, or why it is refused. */
export async function keurXlsx(pad: string): Promise<{ bytes: ArrayBuffer } | Leesfout> {
  const { size } = await stat(pad)
  if (size > MAX_BESTAND) return teGroot(`is ${megabyte(size)} groot, en`, MAX_BESTAND)
  const bytes = new Uint8Array(await readFile(pad))
  try {
    let uitgepakt = 0
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        uitgepakt += originalSize
        return false
      },
    })
    if (uitgepakt > MAX_UITGEPAKT) return teGroot(`wordt uitgepakt ${megabyte(uitgepakt)} groot, en`, MAX_UITGEPAKT)
    const bladen = unzipSync(bytes, { filter: ({ name }) => /\/worksheets\/[^/]+\.xml$/.test(name) })
    for (const blad of Object.values(bladen)) {
      const fout = keurBlad(strFromU8(blad, true))
      if (fout !== undefined) return fout
    }
  } catch {
    return KAPOT
  }
  return { bytes: bytes.buffer }
}

/** Rows, cells, and what makes a cell hold something, whatever the prefix of their names. */
const TEKENS = /<(?:[^\s<>/:"'=]+:)?(row|c|v|is)(?=[\s/>])([^>]*)>/g

/** Addresses are read as strictly as Excel writes them, so that no reader can see another cell than this one. */
function keurBlad(tekst: string): Leesfout | undefined {
  let cel: { kolom: number; rij: number; adres: string } | undefined
  for (const [, naam, kenmerken = ''] of tekst.matchAll(TEKENS)) {
    if (naam === 'row' && /\br\s*=/.test(kenmerken)) {
      const rij = /^[^"'<]*(?:"[^"]*"[^"'<]*)*\br="(\d{1,7})"/.exec(kenmerken)?.[1]
      if (rij === undefined || Number(rij) > LAATSTE_RIJ) return KAPOT
    } else if (naam === 'c') {
      const [, letters, cijfers] = /^[^"'<]*(?:"[^"]*"[^"'<]*)*\br="([A-Z]{1,3})(\d{1,7})"/.exec(kenmerken) ?? []
      if (letters === undefined || cijfers === undefined || Number(cijfers) > LAATSTE_RIJ) return KAPOT
      if (/\bt="e"/.test(kenmerken)) {
        return {
          fout: `heeft in cel ${letters}${cijfers} een foutwaarde van Excel, zoals #N/B; herstel of wis die cel`,
        }
      }
      cel = { kolom: kolomnummer(letters), rij: Number(cijfers), adres: letters + cijfers }
    } else if (cel !== undefined) {
      if (cel.rij > MAX_RIJEN + 1) return { fout: `heeft een waarde in cel ${cel.adres}; ${mag(MAX_RIJEN, 'rijen')}` }
      if (cel.kolom > MAX_KOLOMMEN)
        return { fout: `heeft een waarde in cel ${cel.adres}; ${mag(MAX_KOLOMMEN, 'kolommen')}` }
    }
    // An attribute that holds a `>` would hide what comes after it.
    if ((kenmerken.split('"').length - 1) % 2 === 1 || kenmerken.includes("'")) return KAPOT
  }
  return undefined
}

/** `A` is 1, `AA` 27. */
function kolomnummer(letters: string): number {
  let nummer = 0
  for (let plek = 0; plek < letters.length; plek++) nummer = nummer * 26 + letters.charCodeAt(plek) - 64
  return nummer
}

function mag(aantal: number, wat: string): string {
  return `het mogen er ${aantal.toLocaleString('nl-NL')} ${wat} zijn; haal weg wat daar staat of verdeel het bestand`
}

function teGroot(zin: string, grens: number): Leesfout {
  return { fout: `${zin} het mag ${megabyte(grens)} zijn; verdeel het in kleinere bestanden` }
}

function megabyte(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('nl-NL')} MB`
}
