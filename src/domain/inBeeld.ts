import type { GemeenteKern, NetwerkKern } from './overzicht.ts'
import { afstandKm } from './dichtstbij.ts'
import type { Doos } from './nederland.ts'

/** Codes of the gemeenten of which the map shows something. */
export type Beeld = ReadonlySet<string>

/**
 * The gemeenten whose box lies (partly) in that of the view. Undefined when that is all of them: the whole country in
 * view is no choice of a place.
 */
export function gemeentenInBeeld(dozen: ReadonlyMap<string, Doos>, beeld: Doos): Beeld | undefined {
  const binnen = [...dozen].filter(([, doos]) => raken(doos, beeld)).map(([code]) => code)
  return binnen.length === dozen.size ? undefined : new Set(binnen)
}

function raken([west, zuid, oost, noord]: Doos, beeld: Doos): boolean {
  return west <= beeld[2] && oost >= beeld[0] && zuid <= beeld[3] && noord >= beeld[1]
}

/** Whether two views show the same gemeenten; then nothing changes for whoever follows the map. */
export function zelfdeBeeld(a: Beeld | undefined, b: Beeld | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.size === b.size && [...a].every((code) => b.has(code))
}

/** Kilometres from a place to the nearest gemeente of each netwerk, 0 for one that covers the place's own gemeente. */
export function afstanden(
  netwerken: readonly NetwerkKern[],
  plek: GemeenteKern,
  gemeenteByCode: ReadonlyMap<string, GemeenteKern>,
): ReadonlyMap<string, number> {
  const totGemeente = new Map<string, number>()
  for (const [code, gemeente] of gemeenteByCode) {
    totGemeente.set(code, code === plek.code ? 0 : afstandKm(plek, gemeente))
  }
  return new Map(
    netwerken.map(({ id, gemeenten }) => [
      id,
      gemeenten.reduce((kleinste, code) => Math.min(kleinste, totGemeente.get(code) ?? Infinity), Infinity),
    ]),
  )
}
