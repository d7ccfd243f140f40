import type { NetwerkFilters } from './filter/filterNetwerken.ts'
import { aantalFilters, nietVerruimd } from './filter/filterNetwerken.ts'
import { deelnemerIds } from './deelnemer.ts'
import { bestaatNu, bestondIn } from './bestaan.ts'
import type { Naslag } from './opzoeken.ts'
import type { InstellingKern, NetwerkKern } from './overzicht.ts'

/** An mbo-instelling in the list and in how many of the visible netwerken it takes part, itself or by a predecessor. */
export interface ZichtbareInstelling {
  instelling: InstellingKern
  aantalNetwerken: number
}

/**
 * The mbo-instellingen beside the visible netwerken: those of today, or of the chosen year. With gemeenten chosen,
 * those that work there; with any other filter, those that take part in a netwerk that is left.
 */
export function zichtbareInstellingen(
  naslag: Naslag,
  zichtbaar: readonly NetwerkKern[],
  filters: NetwerkFilters,
): ZichtbareInstelling[] {
  const { jaar } = filters
  const aantallen = telPerInstelling(zichtbaar)
  const moetMeedoen = aantalFilters({ ...filters, gemeente: [], jaar: undefined, ...nietVerruimd }) > 0
  const gemeenten = new Set(filters.gemeente)
  return naslag.overzicht.instellingen
    .filter((instelling) => (jaar === undefined ? bestaatNu(instelling) : bestondIn(instelling, jaar)))
    .filter((instelling) => gemeenten.size === 0 || werktIn(instelling, gemeenten))
    .map((instelling) => ({ instelling, aantalNetwerken: aantallen.get(instelling.id) ?? 0 }))
    .filter(({ aantalNetwerken }) => !moetMeedoen || aantalNetwerken > 0)
}

function werktIn({ werkgebied, gemeenten, vestigingen }: InstellingKern, gekozen: ReadonlySet<string>): boolean {
  return (
    werkgebied.type === 'landelijk' ||
    gemeenten.some((code) => gekozen.has(code)) ||
    vestigingen.some(({ gemeente }) => gekozen.has(gemeente))
  )
}

function telPerInstelling(netwerken: readonly NetwerkKern[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>()
  for (const netwerk of netwerken) {
    for (const id of deelnemerIds(netwerk)) aantallen.set(id, (aantallen.get(id) ?? 0) + 1)
  }
  return aantallen
}
