const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i
/** Dutch numbers of ten digits, with or without land code: `06-12345678`, `(038) 123 45 67`, `+31 (0)38 1234567`. */
const TELEFOON =
  /(?<![\w/=-])(?<!\d[.,])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)[1-9](?:[\s()-]{0,2}\d){8}(?![.,]?\d)/
const OPMAAK = /<\/?[a-z][^>]*>|&[a-z]+;/i

/** What may not stand in any text of any record: a way to reach a person, or markup. */
export type Ongewoon = 'email' | 'telefoon' | 'opmaak'

/** The first thing in a text that makes it more than plain text; undefined when all is well. */
export function ongewoonIn(tekst: string): Ongewoon | undefined {
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
