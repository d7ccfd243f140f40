import type { Naslag } from './opzoeken.ts'

/**
 * Which rows answer to what the pointer is on: the netwerk or instelling itself, or, when that is a gemeente on the
 * map, all that work there by name or region.
 */
export function geraaktDoor(zweef: string | undefined, naslag: Naslag): ReadonlySet<string> {
  if (zweef === undefined) return new Set()
  if (!naslag.gemeenteByCode.has(zweef)) return new Set([zweef])
  const geraakt = [naslag.netwerkenByGemeente.get(zweef) ?? [], naslag.instellingenByGemeente.get(zweef) ?? []]
  return new Set(geraakt.flat().map(({ id }) => id))
}
