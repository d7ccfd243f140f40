import { bestaatNu } from '../bestaan.ts'
import type { MboInstelling } from '../mboInstelling.ts'

type Lid = Pick<MboInstelling, 'id' | 'bestaatTot' | 'voortgekomenUit' | 'opgegaanIn'>

/** What is needed to follow fusies, renames and splits. */
export interface Register {
  instellingById: ReadonlyMap<string, Lid>
}

/**
 * Generation after generation along a relation, the nearest first, without the beginning itself. Goes on as far as the
 * records do; what comes back in its own line is taken once.
 */
export function generaties(begin: string, volgende: (id: string) => readonly string[]): string[][] {
  const gezien = new Set([begin])
  const uitkomst: string[][] = []
  let ids = volgende(begin)
  while (ids.length > 0) {
    const nieuw = [...new Set(ids)].filter((id) => !gezien.has(id))
    for (const id of nieuw) gezien.add(id)
    if (nieuw.length > 0) uitkomst.push(nieuw)
    ids = nieuw.flatMap(volgende)
  }
  return uitkomst
}

/**
 * The shortest way along a relation from a beginning back to itself, with the beginning at both ends; undefined when
 * none leads back.
 */
export function kringVan(begin: string, volgende: (id: string) => readonly string[]): string[] | undefined {
  const wegen = new Map([[begin, [begin]]])
  for (const [id, weg] of wegen) {
    for (const lid of volgende(id)) {
      if (lid === begin) return [...weg, begin]
      if (!wegen.has(lid)) wegen.set(lid, [...weg, lid])
    }
  }
  return undefined
}

/** Ids of all that an instelling came from, over every fusie, rename and split; the nearest first. */
export function voorgangersVan(id: string, { instellingById }: Register): string[] {
  return generaties(id, (lid) => instellingById.get(lid)?.voortgekomenUit ?? []).flat()
}

/** Ids of an instelling and its whole line, both ways: itself, then what it came from, then what it went into. */
export function lijnVan(id: string, register: Register): string[] {
  return [...new Set([id, ...voorgangersVan(id, register), ...opvolgersVan(id, register)])]
}

/** Ids of all that an instelling went into, also what has gone since; the nearest first. */
function opvolgersVan(id: string, { instellingById }: Register): string[] {
  return generaties(id, (lid) => instellingById.get(lid)?.opgegaanIn ?? []).flat()
}

/**
 * The instellingen of today, by id, that one of the past lives on in: one after a fusie or rename, several after a
 * split. Empty for one that exists, that closed, or that the register does not know.
 */
export function huidigeVan(id: string, register: Register): string[] {
  const bestaat = (lid: string) => {
    const record = register.instellingById.get(lid)
    return record !== undefined && bestaatNu(record)
  }
  return bestaat(id) ? [] : opvolgersVan(id, register).filter(bestaat)
}
