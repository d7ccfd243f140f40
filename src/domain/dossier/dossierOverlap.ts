import { deelnemersNu } from '../betekenis/deelname.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { isRegionaleKern } from '../telling.ts'
import { overlap } from '../verzameling.ts'

/** A netwerk that shares something, and how much. */
export interface Gedeeld {
  netwerk: NetwerkKern
  gemeenten: number
  deelnemers: number
}

/**
 * Every other netwerk that shares gemeenten or participants, the most first: gemeenten and participants weigh the
 * same, participants decide a draw. Landelijke netwerken and context share something with all, so they are left out;
 * so are predecessors and successors, which are no other table.
 */
export function gedeeldMet(netwerk: NetwerkKern, netwerken: readonly NetwerkKern[]): Gedeeld[] {
  const gemeenten = new Set(netwerk.gemeenten)
  const deelnemers = deelnemersNu(netwerk)
  const zelfde = new Set([netwerk.id, ...netwerk.opvolgerVan, ...netwerk.opgevolgdDoor])
  return netwerken
    .filter((ander) => isRegionaleKern(ander) && !zelfde.has(ander.id))
    .map((ander) => ({
      netwerk: ander,
      gemeenten: overlap(gemeenten, new Set(ander.gemeenten)),
      deelnemers: overlap(deelnemers, deelnemersNu(ander)),
    }))
    .filter((gedeeld) => gedeeld.gemeenten + gedeeld.deelnemers > 0)
    .toSorted(
      (a, b) =>
        b.gemeenten + b.deelnemers - (a.gemeenten + a.deelnemers) ||
        b.deelnemers - a.deelnemers ||
        a.netwerk.naam.localeCompare(b.netwerk.naam, 'nl'),
    )
}

/** Netwerken of one soort that are not over, whose area shares a gemeente with this set. */
export function netwerkenInGebied(
  soort: NetwerkKern['soort'],
  gemeenten: readonly string[],
  { overzicht }: Naslag,
): NetwerkKern[] {
  const gebied = new Set(gemeenten)
  return overzicht.netwerken.filter(
    (netwerk) =>
      netwerk.soort === soort && !isVoorbij(netwerk.toestand) && overlap(gebied, new Set(netwerk.gemeenten)) > 0,
  )
}

/** An instelling of today whose werkgebied shares gemeenten with a set, and how many. */
export interface InstellingMetOverlap {
  instelling: InstellingKern
  gemeenten: number
}

/** Instellingen of today whose werkgebied covers part of these gemeenten, the most first. Landelijke are left out. */
export function instellingenInGebied(gemeenten: readonly string[], { overzicht }: Naslag): InstellingMetOverlap[] {
  const gebied = new Set(gemeenten)
  return overzicht.instellingen
    .filter(bestaatNu)
    .map((instelling) => ({ instelling, gemeenten: overlap(gebied, new Set(instelling.gemeenten)) }))
    .filter((treffer) => treffer.gemeenten > 0)
    .toSorted((a, b) => b.gemeenten - a.gemeenten || a.instelling.naam.localeCompare(b.instelling.naam, 'nl'))
}

/** An instelling of today that works in a region, with its places there. */
export interface InstellingBijRegio extends InstellingMetOverlap {
  plaatsen: string[]
}

/** Instellingen of today with a vestiging in the region, or a werkgebied that covers part of it. */
export function instellingenBijRegio(
  gemeenten: readonly string[],
  { instellingenByGemeente }: Naslag,
): InstellingBijRegio[] {
  const gebied = new Set(gemeenten)
  const treffers = new Set(gemeenten.flatMap((code) => instellingenByGemeente.get(code) ?? []))
  return [...treffers]
    .map((instelling) => ({
      instelling,
      gemeenten: overlap(gebied, new Set(instelling.gemeenten)),
      plaatsen: [
        ...new Set(instelling.vestigingen.filter(({ gemeente }) => gebied.has(gemeente)).map(({ plaats }) => plaats)),
      ],
    }))
    .toSorted(
      (a, b) => b.plaatsen.length - a.plaatsen.length || a.instelling.naam.localeCompare(b.instelling.naam, 'nl'),
    )
}

/** How many vmbo-vestigingen lie in these gemeenten. */
export function telVmboVestigingen(gemeenten: readonly string[], { gemeenteByCode }: Naslag): number {
  return gemeenten.reduce((som, code) => som + (gemeenteByCode.get(code)?.vmboVestigingen ?? 0), 0)
}
