import type { Onderwerp } from '../routes.ts'
import type { Zoekgroep, Zoeknaam } from './zoekbaar.ts'

/** One thing that a reader may have meant. */
export interface Suggestie {
  onderwerp: Onderwerp
  groep: Zoekgroep
  label: string
  /** One line that tells it from others: `Roc · Zwolle`. */
  toelichting: string
  /** The name by which it was found, when that is not the label. */
  via?: Zoeknaam
}
