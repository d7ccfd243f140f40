import type { Begrip } from '../begrip.ts'
import type { NetwerkFilters } from '../filter/filterNetwerken.ts'
import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'
import type { Zoekteksten } from './zoektekstbestand.ts'

/** The kinds of suggestions, in the order in which equally good ones are shown. */
export const zoekgroepen = [
  'netwerken',
  'instellingen',
  'scholen',
  'plaatsen',
  'regios',
  'filters',
  'paginas',
  'teksten',
  'kennis',
] as const
export type Zoekgroep = (typeof zoekgroepen)[number]

export const zoekgroepBegrippen: Record<Zoekgroep, Begrip> = {
  netwerken: { label: 'Netwerken' },
  instellingen: { label: 'Mbo-instellingen' },
  scholen: { label: 'Vmbo-scholen' },
  plaatsen: { label: 'Gemeenten en plaatsen' },
  regios: { label: 'Regio’s' },
  filters: { label: 'Filters' },
  paginas: { label: 'Pagina’s' },
  teksten: { label: 'In de tekst van netwerken' },
  kennis: { label: 'Inzichten uit de bronnen' },
}

/** A name by which something can be found; `hoe` says what it is when it is not the name on the label. */
export interface Zoeknaam {
  naam: string
  hoe?: 'ook bekend als' | 'voorheen' | 'code'
}

/** Where something that was found leads: to a dossier, to the list with a filter on, or to (a part of) a page. */
export type Zoekdoel =
  | Onderwerp
  | { soort: 'filter'; filter: Partial<NetwerkFilters> }
  /** Below the base path: `/inzichten/tijd#na-de-subsidie`. */
  | { soort: 'pagina'; pad: string }

/** What can be found, with all its names, the label first. */
export interface Zoekbaar {
  doel: Zoekdoel
  groep: Zoekgroep
  /** What comes second when equally good: an instelling of the past, a place beside the gemeente. */
  achteraan: boolean
  /** What decides when equally good: lower comes first. Without it short names do. */
  gewicht?: number
  namen: readonly [Zoeknaam, ...Zoeknaam[]]
  /** Words that help to tell it from others but are no name of it: place, soort. */
  omgeving: readonly string[]
  /** The line below the label; made only for what is shown. */
  toelichting: () => string
  /** What a reader wants to know of it at once; made only for what is shown. */
  antwoord?: () => string[]
}

/** Name of a place and code of its gemeente; of a gemeente of before also the year in which it ended. */
export type Plaatsnaam = readonly [naam: string, gemeente: string, tot?: number | undefined]

/** What is searched. Schools, places, postcodes and texts come later than the rest, so they may be absent. */
export interface Zoekbronnen {
  naslag: Naslag
  scholen?: readonly School[] | undefined
  plaatsen?: readonly Plaatsnaam[] | undefined
  /** Four digits → code of the gemeente. */
  postcodes?: Readonly<Record<string, string>> | undefined
  teksten?: Zoekteksten | undefined
}
