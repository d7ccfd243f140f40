import { DATASETNAAM } from '../datasetnaam.ts'
import { licenties } from '../exporteer.ts'
import { toonDatum } from '../taal.ts'

/** What is cited, in which state, and where it was read. */
export interface Citeerbaar {
  titel: string
  versie: string
  /** An ISO date. */
  peildatum: string
  /** In full. */
  adres: string
  /** An ISO date. */
  geraadpleegd: string
}

/** The form of APA 7, with the day of reading because the page changes with the data. */
export function alsApa({ titel, versie, peildatum, adres, geraadpleegd }: Citeerbaar): string {
  return `${DATASETNAAM}. (${peildatum.slice(0, 4)}). ${titel} (Versie ${versie}) [Dataset]. Geraadpleegd op ${toonDatum(geraadpleegd)}, van ${adres}`
}

/** An entry of BibTeX, of a kind that every style knows. */
export function alsBibtex({ titel, versie, peildatum, adres, geraadpleegd }: Citeerbaar): string {
  const velden = {
    author: `{${DATASETNAAM}}`,
    title: titel,
    year: peildatum.slice(0, 4),
    note: `Versie ${versie}, ${licenties.data}. Geraadpleegd op ${toonDatum(geraadpleegd)}`,
    url: adres,
  }
  const sleutel = `${titel} ${versie}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const regels = Object.entries(velden).map(([naam, waarde]) => `  ${naam} = {${waarde}},`)
  return [`@misc{${sleutel},`, ...regels, '}'].join('\n')
}
