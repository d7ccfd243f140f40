import { kaleTekst, woorden } from '@/domain/zoek/zoektekst'

/** Something that can be chosen by typing a part of its name. */
export interface KiesOptie {
  sleutel: string
  label: string
  /** Tells namesakes apart: `provincie`, `gemeente`, `roc`. */
  soort: string
  /** What the address gets: one code, or all of a region. */
  codes: readonly string[]
  /** Plain text of the name and other names. */
  zoektekst: string
}

/** More than these are no help on a phone; who types on sees fewer. */
const MEEST = 12

/** The options in which every typed word begins a word; those whose name begins like the text come first. */
export function zoekOpties(opties: readonly KiesOptie[], tekst: string): KiesOptie[] {
  const gezocht = woorden(tekst)
  const begin = kaleTekst(tekst)
  const past = opties.filter(({ zoektekst }) => gezocht.every((woord) => ` ${zoektekst}`.includes(` ${woord}`)))
  const vooraan = past.filter(({ label }) => kaleTekst(label).startsWith(begin))
  return [...new Set([...vooraan, ...past])].slice(0, MEEST)
}
