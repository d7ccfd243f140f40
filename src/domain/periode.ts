import type { NetwerkKern } from './overzicht.ts'

type MetPeriode = Pick<NetwerkKern, 'periode'> &
  Partial<Pick<NetwerkKern, 'status'>> & { opgevolgdDoor?: readonly string[] }

/**
 * Whether a netwerk ran in a year: yes when it had begun and no end before that year is known. Without a known
 * beginning, or once it ended in a year that nobody knows, nothing can be said, and `undefined` comes back.
 */
export function liepIn({ periode: { van, tot }, status }: MetPeriode, jaar: number): boolean | undefined {
  if (tot !== undefined && tot < jaar) return false
  if (van === undefined) return undefined
  if (van < jaar && tot === undefined && status === 'beeindigd') return undefined
  return van <= jaar
}

/**
 * `2016–2020`, `sinds 2020`, `tot 2018`, `vanaf 2001, beëindigd` or `periode onbekend`. What something else took the
 * place of only `begon in 2012`: that it goes on is not known.
 */
export function toonPeriode({ periode: { van, tot }, status, opgevolgdDoor = [] }: MetPeriode): string {
  if (van !== undefined && tot !== undefined) return van === tot ? String(van) : `${van}–${tot}`
  if (van !== undefined && status === 'beeindigd') return `vanaf ${van}, beëindigd`
  if (van !== undefined) return `${opgevolgdDoor.length > 0 && status !== 'loopt' ? 'begon in' : 'sinds'} ${van}`
  if (tot !== undefined) return `tot ${tot}`
  return 'periode onbekend'
}
