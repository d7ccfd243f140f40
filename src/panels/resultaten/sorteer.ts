import type { NetwerkKern } from '@/domain/overzicht'

/** The orders in which the list can stand. */
export const volgordes = ['naam', 'soort', 'gemeenten', 'nieuwste'] as const
export type Volgorde = (typeof volgordes)[number]

export const volgordeLabels: Record<Volgorde, string> = {
  naam: 'naam',
  soort: 'soort',
  gemeenten: 'meeste gemeenten',
  nieuwste: 'nieuwste',
}

const taal = new Intl.Collator('nl', { numeric: true })
const opNaam = (a: NetwerkKern, b: NetwerkKern) => taal.compare(a.naam, b.naam)

const vergelijkers: Record<Volgorde, (a: NetwerkKern, b: NetwerkKern) => number> = {
  naam: () => 0,
  soort: (a, b) => taal.compare(a.soort, b.soort),
  gemeenten: (a, b) => b.gemeenten.length - a.gemeenten.length,
  nieuwste: (a, b) => (b.periode.van ?? 0) - (a.periode.van ?? 0),
}

/** A sorted copy; what is equal stands by naam. */
export function sorteer(netwerken: readonly NetwerkKern[], volgorde: Volgorde): NetwerkKern[] {
  return netwerken.toSorted((a, b) => vergelijkers[volgorde](a, b) || opNaam(a, b))
}

/** A part of the list under a heading of its own. */
export interface Resultaatgroep {
  kop: string
  netwerken: NetwerkKern[]
}

const groepen: readonly { kop: string; hoortErin: (netwerk: NetwerkKern) => boolean }[] = [
  { kop: 'Regionaal', hoortErin: ({ relevantie, gebied }) => relevantie === 'kern' && gebied.type === 'regionaal' },
  { kop: 'Landelijk', hoortErin: ({ relevantie, gebied }) => relevantie === 'kern' && gebied.type === 'landelijk' },
  {
    kop: 'Gebied onbekend',
    hoortErin: ({ relevantie, gebied }) => relevantie === 'kern' && gebied.type === 'onbekend',
  },
  { kop: 'Achtergrond', hoortErin: ({ relevantie }) => relevantie === 'context' },
]

/** What concerns a place comes first, what holds everywhere after it, and mere context last; empty groups are left out. */
export function groepeer(netwerken: readonly NetwerkKern[]): Resultaatgroep[] {
  return groepen
    .map(({ kop, hoortErin }) => ({ kop, netwerken: netwerken.filter(hoortErin) }))
    .filter((groep) => groep.netwerken.length > 0)
}
