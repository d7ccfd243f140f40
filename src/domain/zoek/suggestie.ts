import type { Zoekdoel, Zoekgroep, Zoeknaam } from './zoekbaar.ts'

/** One thing that a reader may have meant. */
export interface Suggestie {
  doel: Zoekdoel
  groep: Zoekgroep
  label: string
  /** One line that tells it from others: `Roc · Zwolle`. */
  toelichting: string
  /** What whoever types a place or postcode wants to know, at once: its STO-regio and its mbo’s. */
  antwoord: readonly string[]
  /** The name by which it was found, when that is not the label. */
  via?: Zoeknaam
}
