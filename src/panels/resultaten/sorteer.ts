import type { NetwerkKern } from '@/domain/overzicht'

/** The orders in which the rows of a group can stand. */
export const volgordes = ['dichtbij', 'naam', 'gemeenten', 'nieuwste'] as const
export type Volgorde = (typeof volgordes)[number]

export const volgordeLabels: Record<Volgorde, string> = {
  dichtbij: 'dichtstbij',
  naam: 'naam',
  gemeenten: 'meeste gemeenten',
  nieuwste: 'nieuwste',
}

const taal = new Intl.Collator('nl', { numeric: true })

/** Kilometres from the chosen place to a netwerk, by id; what is not in it has no place. */
export type Afstanden = ReadonlyMap<string, number>

/** A sorted copy; what is equal stands by naam. */
export function sorteer(netwerken: readonly NetwerkKern[], volgorde: Volgorde, afstanden?: Afstanden): NetwerkKern[] {
  const maat = maten[volgorde](afstanden)
  return netwerken
    .map((netwerk) => ({ netwerk, plaats: maat(netwerk) }))
    .toSorted((a, b) => a.plaats - b.plaats || taal.compare(a.netwerk.naam, b.netwerk.naam))
    .map(({ netwerk }) => netwerk)
}

/** What decides first; lower stands higher. */
const maten: Record<Volgorde, (afstanden?: Afstanden) => (netwerk: NetwerkKern) => number> = {
  dichtbij:
    (afstanden) =>
    ({ id }) =>
      afstanden?.get(id) ?? VER,
  naam: () => () => 0,
  gemeenten:
    () =>
    ({ gemeenten }) =>
      -gemeenten.length,
  nieuwste:
    () =>
    ({ periode }) =>
      -(periode.van ?? 0),
}

/** Further than any place; a number, because two infinities have no difference. */
const VER = 1e6
