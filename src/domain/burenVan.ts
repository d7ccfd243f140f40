import { neighbors } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { vormenByGemeente } from './geometrie.ts'

/** Codes of the gemeenten that share a border with each, by code; those that meet in a point only do not. */
export function burenVan(grenzen: Topology): ReadonlyMap<string, readonly string[]> {
  const vormen = [...vormenByGemeente(grenzen)]
  const nummers = neighbors(vormen.map(([, vorm]) => vorm))
  return new Map(vormen.map(([code], nr) => [code, (nummers[nr] ?? []).flatMap((buur) => vormen[buur]?.[0] ?? [])]))
}
