import type { NetwerkFilters } from '../filter/filterNetwerken.ts'
import { aantalFilters, nietVerruimd } from '../filter/filterNetwerken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { telwoord } from '../taal.ts'
import type { Telkeuze } from '../telling.ts'
import { isRegionaleKern, klassegrenzen, klasseVan, telPerGemeente, teltMee } from '../telling.ts'
import { klassemerken } from './merken.ts'

/** What a map counts, per gemeente, and how it speaks of that. */
export interface Kaarttelling {
  /** The visible netwerken that count. */
  geteld: readonly NetwerkKern[]
  /** How many of those there are per gemeente; absent is none. Undefined when the layer is off. */
  aantallen: ReadonlyMap<string, number> | undefined
  /** The visible netwerken that would count if what covers a whole provincie were switched in. */
  provinciebreed: readonly NetwerkKern[]
  /** How many of those there are per gemeente; absent is none. */
  provinciebreedPer: ReadonlyMap<string, number>
  /** Gemeenten where nothing counts, but that a visible STO-regio covers. */
  alleenSto: ReadonlySet<string>
  /** Lower bounds of the classes of `aantallen`. */
  klassegrenzen: readonly number[]
  hoogsteAantal: number
  /** What a gemeente without any is called: with filters on, nothing is known of what was left out. */
  leeg: string
}

/** Counts the visible netwerken; `aan` is whether the layer of numbers is on. */
export function telOpKaart(
  zichtbaar: readonly NetwerkKern[],
  telkeuze: Telkeuze,
  aan: boolean,
  leeg: string,
): Kaarttelling {
  const aantallen = aan ? telPerGemeente(zichtbaar, telkeuze) : undefined
  const ruimer = { ...telkeuze, provinciebreed: true }
  const provinciebreed = zichtbaar.filter((netwerk) => teltMee(netwerk, ruimer) && !teltMee(netwerk, telkeuze))
  return {
    geteld: zichtbaar.filter((netwerk) => teltMee(netwerk, telkeuze)),
    aantallen,
    provinciebreed,
    provinciebreedPer: telPerGemeente(provinciebreed, ruimer),
    alleenSto: alleenStoIn(zichtbaar, aantallen),
    klassegrenzen: klassegrenzen(aantallen?.values() ?? []),
    hoogsteAantal: Math.max(0, ...(aantallen?.values() ?? [])),
    leeg,
  }
}

function alleenStoIn(
  zichtbaar: readonly NetwerkKern[],
  aantallen: ReadonlyMap<string, number> | undefined,
): ReadonlySet<string> {
  const stoRegios = zichtbaar.filter((netwerk) => netwerk.soort === 'sto-regio' && isRegionaleKern(netwerk))
  return new Set(stoRegios.flatMap(({ gemeenten }) => gemeenten).filter((code) => aantallen?.has(code) === false))
}

/** How to speak of a gemeente where nothing counts; there may be what covers a whole provincie, or what is over. */
export function leegtekst(filters: NetwerkFilters): string {
  if (filters.jaar !== undefined) return `geen netwerk bekend dat liep in ${filters.jaar}`
  return aantalFilters({ ...filters, ...nietVerruimd }) === 0 ? 'geen netwerk geteld' : 'geen netwerk met deze filters'
}

/** What covers a whole provincie may be there as well. */
export const alleenStoTekst = 'geen netwerk geteld, wel een STO-regio'

/** What a gemeente has, in words: `5 netwerken en 2 provinciebreed`; undefined when the map counts nothing. */
export function geteldInWoorden(telling: Kaarttelling, code: string): string | undefined {
  const { aantallen, provinciebreedPer, alleenSto, leeg } = telling
  if (aantallen === undefined) return undefined
  const aantal = aantallen.get(code) ?? 0
  const zonder = alleenSto.has(code) ? alleenStoTekst : leeg
  const breed = provinciebreedPer.get(code)
  const eigen = aantal === 0 ? zonder : telwoord(aantal, 'netwerk', 'netwerken')
  return breed === undefined ? eigen : `${eigen} en ${breed} provinciebreed`
}

/** The class of a gemeente on this map, as a place in `klassemerken`: 0 for none. */
export function klasseOpKaart({ aantallen, alleenSto, klassegrenzen: grenzen }: Kaarttelling, code: string): number {
  if (alleenSto.has(code)) return klassemerken.indexOf('alleenSto')
  return klasseVan(aantallen?.get(code) ?? 0, grenzen)
}
