import { familieVan } from './betekenis/familie.ts'
import { isVoorbij } from './betekenis/toestand.ts'
import type { NetwerkFilters } from './filter/filterNetwerken.ts'
import { toontVoorbij } from './filter/filterNetwerken.ts'
import type { NetwerkKern } from './overzicht.ts'

/** Whether a netwerk is of one part of the country and more than context; whether it counts is for `teltMee`. */
export function isRegionaleKern(netwerk: Pick<NetwerkKern, 'gebied' | 'relevantie'>): boolean {
  return netwerk.gebied.type === 'regionaal' && netwerk.relevantie === 'kern'
}

/** The choices of a reader that widen what counts. */
export type Telkeuze = Pick<
  NetwerkFilters,
  'soort' | 'schaal' | 'toestand' | 'status' | 'jaar' | 'voorbij' | 'provinciebreed'
>

/**
 * Whether a netwerk counts in "aantal netwerken per gemeente": without a choice that is own initiative of the core,
 * lokaal or regionaal, that is not over. A soort or schaal counts as well when it is chosen; what is over, when it is
 * shown; what covers a whole provincie, when it is switched in. The regions of a national programme count whole, because their scale is not their own.
 */
export function teltMee(
  netwerk: Pick<NetwerkKern, 'gebied' | 'relevantie' | 'soort' | 'schaal' | 'toestand'>,
  keuze: Telkeuze,
): boolean {
  if (!isRegionaleKern(netwerk) || (isVoorbij(netwerk.toestand) && !toontVoorbij(keuze))) return false
  if (familieVan(netwerk) !== 'eigen-initiatief') return keuze.soort.includes(netwerk.soort)
  const { schaal } = netwerk
  if (schaal === 'provinciebreed' && keuze.provinciebreed) return true
  return schaal === 'lokaal' || schaal === 'regionaal' || keuze.schaal.includes(schaal)
}

/** How many of these netwerken count in each gemeente; gemeenten without any are absent. */
export function telPerGemeente(netwerken: readonly NetwerkKern[], keuze: Telkeuze): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>()
  for (const netwerk of netwerken) {
    if (!teltMee(netwerk, keuze)) continue
    for (const code of netwerk.gemeenten) aantallen.set(code, (aantallen.get(code) ?? 0) + 1)
  }
  return aantallen
}

/** How many classes of blue the map has. */
export const AANTAL_KLASSEN = 5

/**
 * Lower bounds of at most five classes of counts, in equal steps from 1 to the highest: `[1, 3, 5, 8, 10]` for 12. So
 * the darkest blue is kept for what really stands out, and the legend can be read without a manual. Empty when nothing
 * is counted.
 */
export function klassegrenzen(aantallen: Iterable<number>): number[] {
  let hoogste = 0
  for (const aantal of aantallen) hoogste = Math.max(hoogste, aantal)
  const klassen = Math.min(AANTAL_KLASSEN, hoogste)
  return Array.from({ length: klassen }, (_, nr) => Math.floor((nr * hoogste) / klassen) + 1)
}

/** The class of a count: 0 for none, else 1 up to the number of classes. */
export function klasseVan(aantal: number, grenzen: readonly number[]): number {
  return grenzen.filter((grens) => aantal >= grens).length
}

/** How a class reads in the legend: `2–3`, `4`, `9+`. */
export function toonKlasse(klasse: number, grenzen: readonly number[], hoogste: number): string {
  const van = grenzen[klasse - 1] ?? 1
  const tot = (grenzen[klasse] ?? hoogste + 1) - 1
  if (klasse === grenzen.length && tot > van) return `${van}+`
  return van === tot ? String(van) : `${van}–${tot}`
}
