import type { NetwerkKern } from './overzicht.ts'

type MetPeriode = Pick<NetwerkKern, 'periode'>

/**
 * Whether a netwerk ran in a year: yes when it had begun and no end before that year is known. Without a known
 * beginning nothing can be said, and `undefined` comes back.
 */
export function liepIn({ periode: { van, tot } }: MetPeriode, jaar: number): boolean | undefined {
  if (tot !== undefined && tot < jaar) return false
  if (van === undefined) return undefined
  return van <= jaar
}

/** `2016–2020`, `sinds 2020`, `tot 2018` or `periode onbekend`. */
export function toonPeriode({ periode: { van, tot } }: MetPeriode): string {
  if (van !== undefined && tot !== undefined) return van === tot ? String(van) : `${van}–${tot}`
  if (van !== undefined) return `sinds ${van}`
  if (tot !== undefined) return `tot ${tot}`
  return 'periode onbekend'
}
