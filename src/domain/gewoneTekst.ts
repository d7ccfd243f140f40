const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i
/** Dutch numbers of ten digits, with or without land code: `06-12345678`, `(038) 123 45 67`, `+31 (0)38 1234567`. */
const TELEFOON =
  /(?<![\w/=-])(?<!\d[.,])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)[1-9](?:[\s()-]{0,2}\d){8}(?![.,]?\d)/
const OPMAAK = /<\/?[a-z][^>]*>|&[a-z]+;/i

/** Controls, and marks that turn the direction of what follows: a terminal and a page obey them, nobody reads them. */
const BESTURING = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u
/** What is left of letters that were read in the wrong encoding: `SneekÃ«r`, `Fryslâ€™n`, `Frysl�n`. */
const VERMINKT = /\ufffd|Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]/
/** What a spreadsheet writes in a cell that it could not work out, in Dutch and in English. */
const FOUTWAARDE =
  /#(?:N\/B|N\/A|REF!|VERW!|WAARDE!|VALUE!|NAAM\?|NAME\?|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!)/i

/** What may not stand in any text of any record: a way to reach a person, markup, or what is no text at all. */
export type Ongewoon = 'email' | 'telefoon' | 'opmaak' | 'besturing' | 'verminkt' | 'foutwaarde' | 'zonderWoord'

/** The first thing in a text that makes it more than plain text; undefined when all is well. */
export function ongewoonIn(tekst: string): Ongewoon | undefined {
  if (BESTURING.test(tekst)) return 'besturing'
  if (VERMINKT.test(tekst)) return 'verminkt'
  if (FOUTWAARDE.test(tekst)) return 'foutwaarde'
  if (tekst.trim() !== '' && !/[\p{L}\p{N}]/u.test(tekst)) return 'zonderWoord'
  if (EMAIL.test(tekst)) return 'email'
  if (TELEFOON.test(tekst)) return 'telefoon'
  return OPMAAK.test(tekst) ? 'opmaak' : undefined
}

/** Words that stand before the name of a person: no proof, but reason to ask. */
const AANSPREKING = /(?<!\p{L})(?:dhr|mevr|mw)\.|(?<!\p{L})(?:de heer|mevrouw|contactpersoon)(?!\p{L})/iu

/** Whether a text seems to name a person: a title or form of address stands in it. */
export function lijktOpPersoon(tekst: string): boolean {
  return AANSPREKING.test(tekst)
}

/** Every text inside a value, with the way to it. */
export function tekstenIn(
  waarde: unknown,
  pad: readonly PropertyKey[] = [],
): { pad: readonly PropertyKey[]; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad, tekst: waarde }]
  if (Array.isArray(waarde)) return waarde.flatMap((item, index) => tekstenIn(item, [...pad, index]))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, item]) => tekstenIn(item, [...pad, sleutel]))
}
