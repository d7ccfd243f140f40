import { jaarVan } from './begrip.ts'
import type { NetwerkKern } from './overzicht.ts'

type MetPeriode = Pick<NetwerkKern, 'periode'> & Partial<Pick<NetwerkKern, 'status' | 'toestand' | 'gezien'>>

/**
 * Whether a netwerk ran in a year: yes when it had begun and no end before that year is known. Nothing can be said, and
 * `undefined` comes back, without a known beginning, once it ended in a year that nobody knows, and after it was last
 * seen when it is not known to run.
 */
export function liepIn(
  { periode: { van, tot }, status, toestand, gezien }: MetPeriode,
  jaar: number,
): boolean | undefined {
  if (tot !== undefined && tot < jaar) return false
  if (van === undefined) return undefined
  if (van < jaar && tot === undefined && status === 'beeindigd') return undefined
  if (tot === undefined && isUitZicht(toestand) && gezien !== undefined && jaarVan(gezien) < jaar && van < jaar) {
    return undefined
  }
  return van <= jaar
}

const isUitZicht = (toestand: NetwerkKern['toestand'] | undefined) =>
  toestand === 'laatst-gezien' || toestand === 'waarschijnlijk-voorbij'

/**
 * `2016–2020`, `sinds 2020`, `begon in 2012`, `2016, laatst gezien 2018`, `tot 2018`, `vanaf 2001, beëindigd` or
 * `periode onbekend`. Only what is known to run is said to go on.
 */
export function toonPeriode({ periode: { van, tot }, toestand, gezien }: MetPeriode): string {
  if (van !== undefined && tot !== undefined) return van === tot ? String(van) : `${van}–${tot}`
  if (tot !== undefined) return `tot ${tot}`
  const laatst = toestand === 'laatst-gezien' && gezien !== undefined ? `laatst gezien ${jaarVan(gezien)}` : undefined
  if (van === undefined) return laatst ?? 'periode onbekend'
  if (toestand === 'loopt') return `sinds ${van}`
  if (toestand === 'beeindigd') return `vanaf ${van}, beëindigd`
  return laatst === undefined || jaarVan(gezien) === van ? `begon in ${van}` : `${van}, ${laatst}`
}

/** The years alone, for beside the state: `2016–2020`, `sinds 2020` of what runs, `begon in 2012`; undefined when unknown. */
export function toonLooptijd({ periode, toestand }: Pick<NetwerkKern, 'periode' | 'toestand'>): string | undefined {
  if (periode.van === undefined && periode.tot === undefined) return undefined
  return toonPeriode(toestand === 'loopt' ? { periode, toestand } : { periode })
}
