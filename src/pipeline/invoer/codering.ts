import { isAscii } from 'node:buffer'
import { createReadStream } from 'node:fs'
import iconv from 'iconv-lite'

/** How the letters of a file are written: DUO and older Excel use Windows-1252, all else UTF-8. */
export type Codering = 'utf-8' | 'windows-1252' | 'utf-16le'

/** What a file turns out to be, from its first bytes and, for text, from all of them. */
export type Bestandssoort = { soort: 'tekst'; codering: Codering } | { soort: 'xlsx' } | { fout: string }

const BLOK = 1 << 18

const herkenbaar: [begin: string, fout: string][] = [
  [
    'd0cf11e0',
    'is een oud Excel-bestand (.xls) of heeft een wachtwoord; open het in Excel en bewaar het als .xlsx of als CSV, zonder wachtwoord',
  ],
  ['25504446', 'is een PDF; hier is een CSV- of XLSX-bestand nodig'],
  ['1f8b', 'is ingepakt (gzip); pak het eerst uit'],
  ['fffe0000', 'is geschreven in UTF-32; bewaar het als CSV in UTF-8'],
  ['feff', 'is geschreven in UTF-16 (big endian); bewaar het als CSV in UTF-8'],
]

/** Looks what `pad` is. A file without one letter that tells is called UTF-8; `verwacht` is refused when it cannot be so. */
export async function herkenBestand(pad: string, verwacht?: Codering): Promise<Bestandssoort> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let heeftAccenten = false
  let begin: Uint8Array | undefined
  for await (const blok of leesBlokken(pad)) {
    if (begin === undefined) {
      begin = blok
      const hex = Buffer.from(blok.subarray(0, 4)).toString('hex')
      if (hex === '504b0304') return { soort: 'xlsx' }
      const fout = herkenbaar.find(([start]) => hex.startsWith(start))?.[1]
      if (fout !== undefined) return { fout }
      if (hex.startsWith('fffe')) return { soort: 'tekst', codering: 'utf-16le' }
      if (/^\s*(?:\uFEFF)?<(?:!doctype|html|\?xml)/i.test(Buffer.from(blok.subarray(0, 200)).toString('utf8'))) {
        return { fout: 'is een webpagina, geen tabel; download het bestand opnieuw' }
      }
    }
    if (blok.includes(0)) return { fout: 'is geen tekst; hier is een CSV- of XLSX-bestand nodig' }
    heeftAccenten ||= !isAscii(blok)
    if (isUtf8) isUtf8 = past(() => utf8.decode(blok, { stream: true }))
  }
  if (begin === undefined) return { fout: 'is leeg' }
  isUtf8 &&= past(() => utf8.decode())
  if (verwacht === 'utf-8' && !isUtf8) {
    return { fout: 'is niet geschreven in UTF-8, maar waarschijnlijk in Windows-1252; kies --codering windows-1252' }
  }
  if (verwacht === 'windows-1252' && isUtf8 && heeftAccenten) {
    return { fout: 'is niet geschreven in Windows-1252, maar in UTF-8; kies --codering utf-8 of laat die keuze weg' }
  }
  return { soort: 'tekst', codering: isUtf8 ? 'utf-8' : 'windows-1252' }
}

/** The text of a file, piece by piece, without byte order mark and with one kind of line end. */
export async function* leesTekstblokken(
  pad: string,
  codering: Codering,
  gelezen: (bytes: number) => void,
): AsyncGenerator<string> {
  // Node's own decoder reads the bytes 80–9F of Windows-1252 (€ ’ –) as control characters.
  const decoder = iconv.getDecoder(codering, { stripBOM: true })
  let rest = ''
  for await (const blok of leesBlokken(pad)) {
    gelezen(blok.length)
    const tekst = rest + decoder.write(Buffer.from(blok))
    rest = tekst.endsWith('\r') ? '\r' : ''
    yield enkelRegeleinde(rest === '' ? tekst : tekst.slice(0, -1))
  }
  yield enkelRegeleinde(rest + (decoder.end() ?? ''))
}

/** What stands there when text was decoded wrongly and saved so: `Ã©` for é, or the mark of a lost letter. */
export function verminkt(tekst: string): string | undefined {
  return /\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œž“”¢¦]/u.exec(tekst)?.[0]
}

async function* leesBlokken(pad: string): AsyncGenerator<Uint8Array> {
  for await (const blok of createReadStream(pad, { highWaterMark: BLOK })) {
    if (blok instanceof Uint8Array) yield blok
  }
}

function enkelRegeleinde(tekst: string): string {
  return tekst.includes('\r') ? tekst.replace(/\r\n?/g, '\n') : tekst
}

function past(doe: () => unknown): boolean {
  try {
    doe()
    return true
  } catch {
    return false
  }
}
