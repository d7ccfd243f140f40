import { isVoorbij } from '../betekenis/toestand.ts'
import { deelnemerIds } from '../deelnemer.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { liepIn } from '../periode.ts'
import type { Facetnaam } from '../velden/facetten.ts'
import { facetToetsen, facettenVan, telWaarden } from '../velden/facetten.ts'
import { netwerkAfleidingen } from '../velden/netwerkAfleidingen.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { namenVan, perNaam } from '../velden/perNaam.ts'
import { overlap } from '../verzameling.ts'
import { woorden, kaleTekst } from '../zoek/zoektekst.ts'

/** The filters that offer a closed list of values. */
const velden = { ...netwerkVelden, ...netwerkAfleidingen }
export const facetten = facettenVan(velden)
export type NetwerkFacet = Facetnaam<typeof velden>
export const facetNamen = namenVan(facetten)
const facetlijst = Object.values(facetten)

/** The choices of a reader. An empty list or absent value means: no wish. Within a list one match is enough. */
export interface NetwerkFilters extends Readonly<Record<NetwerkFacet, readonly string[]>> {
  q: string
  /** Keeps what ran in this year; what has no known beginning is left out. */
  jaar: number | undefined
  /** Also what is over, surely or probably; without it only a choice of toestand, status or jaar shows that. */
  voorbij: boolean
  /** On the map also counts what covers a whole provincie or more; takes nothing from the list and adds nothing to it. */
  provinciebreed: boolean
  /** Codes; keeps what covers one of them, landelijk included. */
  gemeente: readonly string[]
  /** Ids of instellingen or codes of schools; keeps what one of them takes part in, itself or by a predecessor. */
  deelnemer: readonly string[]
}

/** The choices that show or count more instead of less, all off. */
export const nietVerruimd = { voorbij: false, provinciebreed: false }

export const geenFilters: NetwerkFilters = {
  ...perNaam(facetNamen, (): readonly string[] => []),
  ...{ q: '', jaar: undefined, ...nietVerruimd, gemeente: [], deelnemer: [] },
}

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
      ...netwerk.deelnemers.map(({ naam }) => naam ?? ''),
      ...deelnemerIds(netwerk),
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

/** One test for each filter that is on, apart from the facets. */
function overigeToetsen(filters: NetwerkFilters): Toets[] {
  const toetsen: Toets[] = []
  const { jaar } = filters
  if (jaar !== undefined) toetsen.push((netwerk) => liepIn(netwerk, jaar) === true)
  if (filters.gemeente.length > 0) {
    const gekozen = new Set(filters.gemeente)
    toetsen.push((netwerk) => dektGemeente(netwerk, gekozen))
  }
  if (filters.deelnemer.length > 0) {
    const gekozen = new Set(filters.deelnemer)
    toetsen.push((netwerk) => overlap(gekozen, deelnemerIds(netwerk)) > 0)
  }
  const gezocht = woorden(filters.q)
  if (gezocht.length > 0) {
    toetsen.push((netwerk) => gezocht.every((woord) => zoektekstVan(netwerk).includes(woord)))
  }
  return toetsen
}

/** Whether what is over is shown: by the switch, or because the reader asks when or whether something runs. */
export function toontVoorbij({
  voorbij,
  toestand,
  status,
  jaar,
}: Pick<NetwerkFilters, 'voorbij' | 'toestand' | 'status' | 'jaar'>): boolean {
  return voorbij || toestand.length > 0 || status.length > 0 || jaar !== undefined
}

const isVanNu = ({ toestand }: NetwerkKern) => !isVoorbij(toestand)

/** The one list of visible netwerken: rows, counts, map, table and downloads all start from what this returns. */
export function filterNetwerken(netwerken: readonly NetwerkKern[], filters: NetwerkFilters): NetwerkKern[] {
  const toetsen = [...overigeToetsen(filters), ...facetToetsen(facetlijst, filters).values()]
  if (!toontVoorbij(filters)) toetsen.push(isVanNu)
  return netwerken.filter((netwerk) => toetsen.every((toets) => toets(netwerk)))
}

/**
 * How many netwerken would remain for each value of each facet, with the other filters as they are. A choice of
 * toestand or status brings in what is over, so their values count that.
 */
export function telPerFacet(
  netwerken: readonly NetwerkKern[],
  filters: NetwerkFilters,
): Record<NetwerkFacet, ReadonlyMap<string, number>> {
  const toetsen = overigeToetsen(filters)
  const overige = netwerken.filter((netwerk) => toetsen.every((toets) => toets(netwerk)))
  const gekozen = facetToetsen(facetlijst, filters)
  const alle = telWaarden(facetlijst, gekozen, overige)
  if (toontVoorbij(filters)) return alle
  const { toestand, status } = alle
  return { ...telWaarden(facetlijst, gekozen, overige.filter(isVanNu)), toestand, status }
}

/** How many filters are on: what "wis alles" would clear. */
export function aantalFilters(filters: NetwerkFilters): number {
  const lijsten = facetNamen.reduce((som, facet) => som + filters[facet].length, 0)
  return (
    lijsten +
    filters.gemeente.length +
    filters.deelnemer.length +
    (filters.jaar === undefined ? 0 : 1) +
    (filters.voorbij ? 1 : 0) +
    (filters.provinciebreed ? 1 : 0) +
    (filters.q === '' ? 0 : 1)
  )
}
