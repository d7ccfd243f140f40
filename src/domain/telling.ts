import type { NetwerkKern } from './overzicht.ts'

/**
 * Whether a netwerk counts in "aantal netwerken per gemeente". Landelijke netwerken and rows of mere context would be
 * the same everywhere, so they do not.
 */
export function teltMee(netwerk: Pick<NetwerkKern, 'gebied' | 'relevantie'>): boolean {
  return netwerk.gebied.type === 'regionaal' && netwerk.relevantie === 'kern'
}

/** How many of these netwerken cover each gemeente; gemeenten without any are absent. */
export function telPerGemeente(netwerken: readonly NetwerkKern[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>()
  for (const netwerk of netwerken) {
    if (!teltMee(netwerk)) continue
    for (const code of netwerk.gemeenten) aantallen.set(code, (aantallen.get(code) ?? 0) + 1)
  }
  return aantallen
}

/** How many classes of blue the map has. */
export const AANTAL_KLASSEN = 5

/**
 * Lower bounds of at most five classes of counts, so that the gemeenten that have any are spread over them as evenly
 * as whole numbers allow: `[1, 2, 4, 6, 9]` reads 1 · 2–3 · 4–5 · 6–8 · 9 en meer. Empty when nothing is counted.
 */
export function klassegrenzen(aantallen: Iterable<number>): number[] {
  const gesorteerd = [...aantallen].filter((aantal) => aantal > 0).sort((a, b) => a - b)
  const grenzen: number[] = []
  for (let klasse = 0; klasse < AANTAL_KLASSEN && gesorteerd.length > 0; klasse++) {
    const kwantiel = gesorteerd[Math.floor((klasse * gesorteerd.length) / AANTAL_KLASSEN)] ?? 1
    const grens = klasse === 0 ? 1 : Math.max(kwantiel, (grenzen.at(-1) ?? 0) + 1)
    if (grens <= (gesorteerd.at(-1) ?? 0)) grenzen.push(grens)
  }
  return grenzen
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
