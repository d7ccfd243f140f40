/** Longest line that a list or object may fill before it is written one item a line. */
const REGELLENGTE = 110

/** `value` as JSON on one line. */
function opEenRegel(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(opEenRegel).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${opEenRegel(item)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}

function schrijf(value: unknown, inspringing: string): string {
  const regel = opEenRegel(value)
  if (typeof value !== 'object' || value === null || inspringing.length + regel.length <= REGELLENGTE) return regel
  const dieper = `${inspringing}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => dieper + schrijf(item, dieper)).join(',\n')}\n${inspringing}]`
  }
  const velden = Object.entries(value).map(([key, item]) => `${dieper}${JSON.stringify(key)}: ${schrijf(item, dieper)}`)
  return `{\n${velden.join(',\n')}\n${inspringing}}`
}

/**
 * Orders the keys of `bron` as `geparsed` (made by the schema) has them, so that the order of fields in the schema is
 * the order in every file; drops empty lists, which mean the same as an absent field.
 */
function ordenAls(bron: unknown, geparsed: unknown): unknown {
  if (Array.isArray(bron) && Array.isArray(geparsed)) return bron.map((item, index) => ordenAls(item, geparsed[index]))
  if (typeof bron !== 'object' || bron === null || typeof geparsed !== 'object' || geparsed === null) return bron
  return Object.fromEntries(
    Object.keys(geparsed)
      .filter((key) => Object.hasOwn(bron, key))
      .map((key) => [key, ordenAls(Reflect.get(bron, key), Reflect.get(geparsed, key))] as const)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  )
}

/** Every text inside a value as `schrijfwijze` writes it. */
function metTeksten(waarde: unknown, schrijfwijze: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return schrijfwijze(waarde)
  if (Array.isArray(waarde)) return waarde.map((item) => metTeksten(item, schrijfwijze))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([veld, item]) => [veld, metTeksten(item, schrijfwijze)]))
}

/**
 * A text as readers and computers see the same: letters and accents as one sign (NFC), without characters that have no
 * width (from web pages and word processors), one kind of space.
 */
function opgeruimd(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
}

/**
 * In texts of our own also one apostrophe inside words, ’: so a reader sees one, and a thema that two curators type on
 * two keyboards is one thema. An address keeps its own signs.
 */
function eigenTekst(tekst: string): string {
  const schoon = opgeruimd(tekst)
  return isAdres(schoon) ? schoon : schoon.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

const isAdres = (tekst: string) => /^https?:/.test(tekst)

/** The one way in which a record file is written: fields in schema order, two spaces, short things on one line. */
export function canoniekRecord(bron: unknown, geparsed: unknown): string {
  const geordend = metTeksten(ordenAls(bron, geparsed), eigenTekst)
  if (typeof geordend !== 'object' || geordend === null) return `${opEenRegel(geordend)}\n`
  const velden = Object.entries(geordend).map(([key, item]) => `  ${JSON.stringify(key)}: ${schrijf(item, '  ')}`)
  return `{\n${velden.join(',\n')}\n}\n`
}

/** The one way in which a register is written: a record a line, the words as its keeper writes them. */
export function canoniekRegister(bron: readonly unknown[], geparsed: readonly unknown[]): string {
  const rijen = bron.map((rij, index) => opEenRegel(metTeksten(ordenAls(rij, geparsed[index]), opgeruimd)))
  return `[\n${rijen.map((rij) => `  ${rij}`).join(',\n')}\n]\n`
}

/** The one way in which a table of our own is written: a record a line. */
export function canoniekeTabel(bron: readonly unknown[], geparsed: readonly unknown[]): string {
  return canoniekRegister(
    bron.map((rij) => metTeksten(rij, eigenTekst)),
    geparsed,
  )
}

/** The one way in which a list of longer records is written: a field a line where it does not fit. */
export function canoniekeLijst(bron: readonly unknown[], geparsed: readonly unknown[]): string {
  return `${schrijf(
    bron.map((rij, index) => metTeksten(ordenAls(rij, geparsed[index]), eigenTekst)),
    '',
  )}\n`
}
