import { kaleTekst } from '../../domain/zoek/zoektekst.ts'

/** What of a text can be looked up in a document: a year, another number, or a word of a proper name. */
export interface Bewijsstuk {
  soort: 'jaartal' | 'getal' | 'naam'
  /** As it stands in the text, for the message. */
  tekst: string
  /** As it is compared: digits without separators, or a word without capitals and marks. */
  waarde: string
}

const TELWOORDEN: ReadonlyMap<string, string> = new Map(
  [
    ...['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien'],
    ...['veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  ].map((woord, index): [string, string] => [woord, String(index + 2)]),
)
const GETAL = /\d+(?:[.,]\d+)*/g
const WOORD = /[\p{L}\d]+(?:[’'][\p{L}\d]+)*/gu
/** Words that carry a capital without being the name of something. */
const GEEN_NAAM: ReadonlySet<string> = new Set(['ad', 'hbo', 'ict', 'mbo', 'vmbo', 'vo', 'wo', 'havo', 'vwo', 'roc'])

/** `1.190` and `1190` are one number; `3,7` keeps its comma. */
function kaalGetal(tekst: string): string {
  return tekst.replace(/\.(?=\d{3}(?!\d))/g, '')
}

/**
 * The years, numbers and words of proper names of a text. A capital proves a name, save at the beginning of a sentence:
 * there only a word that `namen` holds counts.
 */
export function bewijsstukkenIn(tekst: string, namen: ReadonlySet<string>): Bewijsstuk[] {
  const getallen = [...tekst.matchAll(GETAL)].map(({ 0: getal }): Bewijsstuk => {
    const waarde = kaalGetal(getal)
    return { soort: /^(19|20)\d{2}$/.test(waarde) ? 'jaartal' : 'getal', tekst: getal, waarde }
  })
  const woorden = [...tekst.matchAll(WOORD)].flatMap(({ 0: woord, index }): Bewijsstuk[] => {
    const waarde = kaleTekst(woord)
    const telwoord = TELWOORDEN.get(waarde)
    if (telwoord !== undefined) return [{ soort: 'getal', tekst: woord, waarde: telwoord }]
    const isNaam =
      /^\p{Lu}/u.test(woord) &&
      waarde.length > 1 &&
      !GEEN_NAAM.has(waarde) &&
      (!begintZin(tekst, index) || namen.has(waarde))
    return isNaam ? [{ soort: 'naam', tekst: woord, waarde }] : []
  })
  return [...getallen, ...woorden]
}

/**
 * The words that carry a capital inside a sentence somewhere in these texts and are nowhere written without: what may be
 * taken for a name everywhere.
 */
export function namenIn(teksten: readonly string[]): Set<string> {
  const metHoofdletter = teksten.flatMap((tekst) =>
    bewijsstukkenIn(tekst, new Set()).flatMap(({ soort, waarde }) => (soort === 'naam' ? [waarde] : [])),
  )
  const zonder = new Set(
    teksten.flatMap((tekst) =>
      [...tekst.matchAll(WOORD)].flatMap(({ 0: woord }) => (/^\p{Ll}/u.test(woord) ? [kaleTekst(woord)] : [])),
    ),
  )
  return new Set(metHoofdletter.filter((naam) => !zonder.has(naam)))
}

function begintZin(tekst: string, index: number): boolean {
  return /(?:^|[.!?:]\s+)[‘“'"(]*$/u.test(tekst.slice(0, index))
}

/** All that a document can prove: its numbers, and its words with and without their endings. */
export interface Document {
  getallen: ReadonlySet<string>
  woorden: ReadonlySet<string>
}

/** Reads a document, also where a scan broke words off at the end of a line or read `vmbo` as `vimbo`. */
export function leesDocument(inhoud: string): Document {
  const heel = inhoud.replace(/(\p{L})[-¬]\s*\n\s*(?=\p{Ll})/gu, '$1').replace(/vimbo/gi, 'vmbo')
  const woorden = kaleTekst(`${heel} ${inhoud}`).split(' ')
  const uitgeschreven = woorden.flatMap((woord) => TELWOORDEN.get(woord) ?? [])
  return {
    getallen: new Set([...heel.matchAll(GETAL)].map(({ 0: getal }) => kaalGetal(getal)).concat(uitgeschreven)),
    woorden: new Set(woorden.flatMap((woord) => [woord, stam(woord)])),
  }
}

/** Whether a document holds this; a name also when it stands there in another form (`Limburgse` for `Limburg`). */
export function staatIn({ soort, waarde }: Bewijsstuk, document: Document): boolean {
  if (soort !== 'naam') return document.getallen.has(waarde)
  return document.woorden.has(waarde) || document.woorden.has(stam(waarde))
}

/** How far from its name a document may still speak of something, in characters. */
const OMTREK = 2500
/** A word that a document has more often than this does not point to one subject. */
const TE_GEWOON = 12

/**
 * What a document says around the places where it mentions one of these names, in full or by a word that is rare in it;
 * all of it when it mentions none.
 */
export function rondom(inhoud: string, namen: readonly string[]): string {
  const kaal = inhoud.toLowerCase()
  const woorden = namen.flatMap((naam) => [...naam.toLowerCase().matchAll(WOORD)].map(({ 0: woord }) => woord))
  const vindplaatsen = new Set([
    ...namen.map((naam) => naam.toLowerCase()),
    ...woorden.filter((woord) => woord.length > 4),
  ])
  const plekken = [...vindplaatsen].flatMap((gezocht) => {
    const gevonden = plekkenVan(kaal, gezocht)
    return gevonden.length > TE_GEWOON ? [] : gevonden
  })
  if (plekken.length === 0) return inhoud
  return plekken.map((plek) => inhoud.slice(Math.max(0, plek - OMTREK), plek + OMTREK)).join('\n')
}

function plekkenVan(inhoud: string, gezocht: string): number[] {
  const plekken: number[] = []
  for (let plek = inhoud.indexOf(gezocht); plek >= 0; plek = inhoud.indexOf(gezocht, plek + 1)) plekken.push(plek)
  return plekken
}

function stam(woord: string): string {
  return woord.length < 6 ? woord : woord.replace(/(?:se|s|er|en|e)$/, '')
}
