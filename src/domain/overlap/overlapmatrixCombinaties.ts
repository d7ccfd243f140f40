import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'

/** The gemeenten that are covered by exactly these netwerken, and by no other of the lot. */
export interface Combinatie {
  /** Ids of the netwerken, joined: tells combinations apart. */
  sleutel: string
  /** Empty for the gemeenten that none of them covers. */
  netwerken: readonly NetwerkKern[]
  /** By name. */
  gemeenten: readonly GemeenteKern[]
}

/**
 * Divides gemeenten by the exact set of netwerken that cover them: every gemeente is in one combination. Most gemeenten
 * first, then most netwerken; what none covers comes last.
 */
export function combinatiesVan(netwerken: readonly NetwerkKern[], gemeenten: readonly GemeenteKern[]): Combinatie[] {
  const dekkend = new Map<string, NetwerkKern[]>()
  for (const netwerk of netwerken) {
    for (const code of new Set(netwerk.gemeenten)) {
      const lijst = dekkend.get(code)
      if (lijst === undefined) dekkend.set(code, [netwerk])
      else lijst.push(netwerk)
    }
  }
  const groepen = new Map<string, { netwerken: NetwerkKern[]; gemeenten: GemeenteKern[] }>()
  for (const gemeente of gemeenten) {
    const hier = dekkend.get(gemeente.code) ?? []
    const sleutel = hier.map(({ id }) => id).join(' ')
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, { netwerken: hier, gemeenten: [gemeente] })
    else groep.gemeenten.push(gemeente)
  }
  return [...groepen]
    .map(([sleutel, { netwerken: samen, gemeenten: hun }]) => ({
      ...{ sleutel, netwerken: samen },
      gemeenten: hun.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    }))
    .toSorted(
      (a, b) =>
        Number(a.netwerken.length === 0) - Number(b.netwerken.length === 0) ||
        b.gemeenten.length - a.gemeenten.length ||
        b.netwerken.length - a.netwerken.length ||
        (a.sleutel < b.sleutel ? -1 : 1),
    )
}
