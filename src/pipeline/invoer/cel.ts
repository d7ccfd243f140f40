import type { Begrip } from '../../domain/begrip.ts'

/** What a cell of a row says about its field, beside what the download says of the record. */
export type Cel = { wat: 'blijft'; leeg: boolean } | { wat: 'wissen' } | { wat: 'wordt'; tekst: string }

/**
 * An empty cell, or one that is as in a download, changes nothing; `-` empties the field. The apostrophe that keeps a
 * spreadsheet from running a text as a formula is taken off again.
 */
export function leesCel(cel: string | undefined, geexporteerd: readonly string[]): Cel {
  const tekst = kaal(cel ?? '')
  if (tekst === '' || geexporteerd.some((eerder) => tekst === kaal(eerder) || isZelfdeDatum(tekst, eerder))) {
    return { wat: 'blijft', leeg: tekst === '' }
  }
  if (tekst === '-')
    return geexporteerd.every((eerder) => eerder === '') ? { wat: 'blijft', leeg: true } : { wat: 'wissen' }
  return { wat: 'wordt', tekst: tekst.replace(/^'(?=[=+\-@\t])/, '') }
}

/** A cell of closed values with each as a code, also where it says what a reader calls it: `Loopt` → `loopt`. */
export function metCodes(cel: Cel, begrippen: Readonly<Record<string, Begrip>> | undefined): Cel {
  if (cel.wat !== 'wordt' || begrippen === undefined) return cel
  const codes = new Map(
    Object.entries(begrippen).flatMap(
      ([code, { label }]) =>
        [
          [label.toLowerCase(), code],
          [code, code],
        ] as const,
    ),
  )
  return {
    wat: 'wordt',
    tekst: items(cel.tekst)
      .map((item) => codes.get(item.toLowerCase()) ?? item)
      .join('; '),
  }
}

/** The items of a cell that holds a list; semicolons part them, in Excel also line ends. */
export function items(tekst: string): string[] {
  return [...new Set(tekst.split(/[;\n]/).map((item) => item.trim()))].filter((item) => item !== '')
}

/**
 * A whole number, also with the points that Dutch puts between thousands and with what Excel puts around an amount:
 * `€ 1.250.000,00`; undefined when it is none.
 */
export function getal(tekst: string): number | undefined {
  const bedrag = tekst.replace(/^€\s*/, '').replace(/,(?:00|-|–)$/, '')
  const kaalGetal = /^\d{1,3}(\.\d{3})+$/.test(bedrag) ? bedrag.replaceAll('.', '') : bedrag
  return /^\d{1,15}$/.test(kaalGetal) ? Number(kaalGetal) : undefined
}

/** `true`, `ja` and what Dutch Excel makes of it. */
export function jaNee(tekst: string): boolean | undefined {
  const klein = tekst.toLowerCase()
  if (['true', 'waar', 'ja'].includes(klein)) return true
  return ['false', 'onwaar', 'nee'].includes(klein) ? false : undefined
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A date as the data has it, of what people type and Excel makes of it: `14-5-2026`, `14 mei 2026`, `mei-26`. Else as it was. */
export function datum(tekst: string): string {
  const dag = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst)
  if (dag !== null) return `${dag[3]}-${dag[2]?.padStart(2, '0')}-${dag[1]?.padStart(2, '0')}`
  const iso = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(tekst)
  if (iso !== null)
    return iso
      .slice(1)
      .flatMap((deel) => (deel === undefined ? [] : [deel.padStart(2, '0')]))
      .join('-')
  const [, nummer, naam = '', jaar = ''] = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ](\d{2}|\d{4})$/i.exec(tekst) ?? []
  const maand = MAANDEN.indexOf(kortemaand(naam)) + 1
  if (maand === 0) return tekst
  const delen = [jaar.padStart(4, '20'), String(maand).padStart(2, '0')]
  return (nummer === undefined ? delen : [...delen, nummer.padStart(2, '0')]).join('-')
}

/** `Maart`, `mar` and `mrt` are one month. */
function kortemaand(naam: string): string {
  const klein = naam.toLowerCase()
  return klein.startsWith('maa')
    ? 'mrt'
    : klein.slice(0, 3).replace('may', 'mei').replace('mar', 'mrt').replace('oct', 'okt')
}

/** Excel makes a day of a month: `2026-05` comes back as the first of May. */
function isZelfdeDatum(tekst: string, geexporteerd: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}(-\d{2})?$/.test(geexporteerd)) return false
  const gelezen = datum(tekst)
  return gelezen === geexporteerd || gelezen === `${geexporteerd}-01`
}

function kaal(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').trim()
}
