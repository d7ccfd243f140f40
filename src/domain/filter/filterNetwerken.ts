import type { NetwerkKern } from '../overzicht.ts'
import { liepIn } from '../periode.ts'
import { woorden, kaleTekst } from '../zoek/zoektekst.ts'

/** The choices of a reader. An empty list or absent value means: no wish. Within a list one match is enough. */
export interface NetwerkFilters {
  q: string
  soort: readonly string[]
  sector: readonly string[]
  vorm: readonly string[]
  aard: readonly string[]
  borging: readonly string[]
  niveau: readonly string[]
  financiering: readonly string[]
  status: readonly string[]
  /** Keeps what ran in this year; what has no known beginning is left out. */
  jaar: number | undefined
  /** Codes; keeps what covers one of them, landelijk included. */
  gemeente: readonly string[]
  /** Ids of instellingen or codes of schools; keeps what one of them takes part in. */
  deelnemer: readonly string[]
}

export const geenFilters: NetwerkFilters = {
  q: '',
  soort: [],
  sector: [],
  vorm: [],
  aard: [],
  borging: [],
  niveau: [],
  financiering: [],
  status: [],
  jaar: undefined,
  gemeente: [],
  deelnemer: [],
}

/** The filters that offer a closed list of values, each with the values that a netwerk has. */
export const facetten = {
  soort: (netwerk) => [netwerk.soort],
  sector: (netwerk) => netwerk.sectoren,
  vorm: (netwerk) => [netwerk.vorm],
  aard: (netwerk) => netwerk.samenwerkingsvormen,
  borging: (netwerk) => [netwerk.borging.vorm],
  niveau: (netwerk) => netwerk.niveaus,
  financiering: (netwerk) => netwerk.financiering.uit,
  status: (netwerk) => [netwerk.status],
} satisfies Record<string, (netwerk: NetwerkKern) => readonly string[]>

export type Facet = keyof typeof facetten
export const facetNamen = [
  'soort',
  'sector',
  'vorm',
  'aard',
  'borging',
  'niveau',
  'financiering',
  'status',
] as const satisfies readonly Facet[]

type Toets = (netwerk: NetwerkKern) => boolean

const deelt = (gekozen: ReadonlySet<string>, waarden: readonly string[]) =>
  waarden.some((waarde) => gekozen.has(waarde))

/** Whether a netwerk covers one of the gemeenten; a landelijk one covers all. */
export function dektGemeente(
  netwerk: Pick<NetwerkKern, 'gebied' | 'gemeenten'>,
  gekozen: ReadonlySet<string>,
): boolean {
  return netwerk.gebied.type === 'landelijk' || deelt(gekozen, netwerk.gemeenten)
}

/** All that the text filter looks at. */
function doorzoekbaar(netwerk: NetwerkKern): string {
  return kaleTekst(
    [
      netwerk.naam,
      ...netwerk.aliassen,
      netwerk.gebied.omschrijving ?? '',
      ...netwerk.themas,
      ...netwerk.deelnemers.map(({ naam, instelling }) => `${naam ?? ''} ${instelling ?? ''}`),
    ].join(' '),
  )
}

const zoekteksten = new WeakMap<NetwerkKern, string>()
function zoektekstVan(netwerk: NetwerkKern): string {
  const bekend = zoekteksten.get(netwerk)
  if (bekend !== undefined) return bekend
  const tekst = doorzoekbaar(netwerk)
  zoekteksten.set(netwerk, tekst)
  return tekst
}

/** One test a filter that is on, those of the facets first and by name. */
function toetsenVan(filters: NetwerkFilters): { perFacet: Map<Facet, Toets>; overige: Toets[] } {
  const perFacet = new Map<Facet, Toets>()
  for (const facet of facetNamen) {
    if (filters[facet].length === 0) continue
    const gekozen = new Set(filters[facet])
    perFacet.set(facet, (netwerk) => deelt(gekozen, facetten[facet](netwerk)))
  }
  const overige: Toets[] = []
  const { jaar } = filters
  if (jaar !== undefined) overige.push((netwerk) => liepIn(netwerk, jaar) === true)
  if (filters.gemeente.length > 0) {
    const gekozen = new Set(filters.gemeente)
    overige.push((netwerk) => dektGemeente(netwerk, gekozen))
  }
  if (filters.deelnemer.length > 0) {
    const gekozen = new Set(filters.deelnemer)
    overige.push((netwerk) =>
      netwerk.deelnemers.some(({ instelling, school }) => gekozen.has(instelling ?? school ?? '')),
    )
  }
  const gezocht = woorden(filters.q)
  if (gezocht.length > 0) {
    overige.push((netwerk) => gezocht.every((woord) => zoektekstVan(netwerk).includes(woord)))
  }
  return { perFacet, overige }
}

/** The one list of visible netwerken: rows, counts, map, table and downloads all start from what this returns. */
export function filterNetwerken(netwerken: readonly NetwerkKern[], filters: NetwerkFilters): NetwerkKern[] {
  const { perFacet, overige } = toetsenVan(filters)
  const allemaal = [...overige, ...perFacet.values()]
  return netwerken.filter((netwerk) => allemaal.every((toets) => toets(netwerk)))
}

/**
 * How many netwerken would remain for each value of each facet, with the other filters as they are. In one pass: what
 * passes every test counts everywhere, what fails that of one facet only counts for the values of that facet.
 */
export function telPerFacet(
  netwerken: readonly NetwerkKern[],
  filters: NetwerkFilters,
): Record<Facet, ReadonlyMap<string, number>> {
  const { perFacet, overige } = toetsenVan(filters)
  const aantallen: Record<Facet, Map<string, number>> = {
    soort: new Map(),
    sector: new Map(),
    vorm: new Map(),
    aard: new Map(),
    borging: new Map(),
    niveau: new Map(),
    financiering: new Map(),
    status: new Map(),
  }
  for (const netwerk of netwerken) {
    if (!overige.every((toets) => toets(netwerk))) continue
    const niet = facetNamen.filter((facet) => perFacet.get(facet)?.(netwerk) === false)
    if (niet.length > 1) continue
    for (const facet of niet.length === 1 ? niet : facetNamen) {
      for (const waarde of facetten[facet](netwerk)) {
        aantallen[facet].set(waarde, (aantallen[facet].get(waarde) ?? 0) + 1)
      }
    }
  }
  return aantallen
}

/** How many filters are on: what "wis alles" would clear. */
export function aantalFilters(filters: NetwerkFilters): number {
  const lijsten = facetNamen.reduce((som, facet) => som + filters[facet].length, 0)
  return (
    lijsten +
    filters.gemeente.length +
    filters.deelnemer.length +
    (filters.jaar === undefined ? 0 : 1) +
    (filters.q === '' ? 0 : 1)
  )
}
