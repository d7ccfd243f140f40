import { bestaatNu } from '../mboInstelling.ts'
import type { InstellingKern } from '../overzicht.ts'

/** What is needed to follow fusies, renames and splits. */
export interface Register {
  instellingById: ReadonlyMap<string, InstellingKern>
}

/**
 * Generation after generation along a relation, the nearest first, without the beginning itself. Goes on as far as the
 * records do; what comes back in its own line is taken once.
 */
export function generaties(
  begin: string,
  volgende: (id: string) => readonly string[],
): { ids: string[]; perGeneratie: string[][] } {
  const gezien = new Set([begin])
  const perGeneratie: string[][] = []
  let ids = volgende(begin)
  while (ids.length > 0) {
    const nieuw = [...new Set(ids)].filter((id) => !gezien.has(id))
    for (const id of nieuw) gezien.add(id)
    if (nieuw.length > 0) perGeneratie.push(nieuw)
    ids = nieuw.flatMap(volgende)
  }
  return { ids: perGeneratie.flat(), perGeneratie }
}

/** Ids of all that an instelling came from, over every fusie, rename and split; the nearest first. */
export function voorgangersVan(id: string, { instellingById }: Register): string[] {
  return generaties(id, (lid) => instellingById.get(lid)?.voortgekomenUit ?? []).ids
}

/** Ids of all that an instelling went into, also what has gone since; the nearest first. */
export function opvolgersVan(id: string, { instellingById }: Register): string[] {
  return generaties(id, (lid) => instellingById.get(lid)?.opgegaanIn ?? []).ids
}

/**
 * The instellingen of today that an instelling lives on in: itself while it exists, one after a fusie, several after a
 * split, none when it closed or is not in the register.
 */
export function huidigeVan(id: string, register: Register): InstellingKern[] {
  return [id, ...opvolgersVan(id, register)]
    .flatMap((lid) => register.instellingById.get(lid) ?? [])
    .filter(bestaatNu)
}

/** Whom an instelling is today, as far as that is certain: after a split, or when it closed, nobody but itself. */
export function huidigeId(id: string, register: Register): string {
  const [enige, ...anderen] = huidigeVan(id, register)
  return enige === undefined || anderen.length > 0 ? id : enige.id
}
