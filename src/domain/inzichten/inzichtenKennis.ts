import * as z from 'zod/mini'
import type { Bron } from '../bron.ts'
import { bronSchema } from '../bron.ts'
import type { Kengetal, Les, NaamloosVoorbeeld, Standpunt, Sturingsperspectief, VormKennis } from '../kennis.ts'
import {
  kengetalSchema,
  lesSchema,
  naamloosVoorbeeldSchema,
  standpuntSchema,
  sturingsperspectiefSchema,
  vormKennisSchema,
} from '../kennis.ts'

/** What the sources know beyond single records: the file `kennis.json`. */
export interface Kennis {
  kengetallen: Kengetal[]
  standpunten: Standpunt[]
  samenwerkingsvormen: VormKennis[]
  succesfactoren: Les[]
  aandachtspunten: Les[]
  sturingsperspectieven: Sturingsperspectief[]
  naamlozeVoorbeelden: NaamloosVoorbeeld[]
  /** Only the sources that are named above. */
  bronnen: Bron[]
}

/** The lists of `kennis.json`; each record is parsed on its own, and keys of a newer version are dropped. */
export const kennisLijsten = {
  kengetallen: z.object(kengetalSchema.shape),
  standpunten: z.object(standpuntSchema.shape),
  samenwerkingsvormen: z.object(vormKennisSchema.shape),
  succesfactoren: z.object(lesSchema.shape),
  aandachtspunten: z.object(lesSchema.shape),
  sturingsperspectieven: z.object(sturingsperspectiefSchema.shape),
  naamlozeVoorbeelden: z.object(naamloosVoorbeeldSchema.shape),
  bronnen: z.object(bronSchema.shape),
} as const

/** Ids of every source that the knowledge names. */
export function bronnenInKennis(kennis: Omit<Kennis, 'bronnen'>): ReadonlySet<string> {
  const een = [...kennis.kengetallen, ...kennis.standpunten, ...kennis.naamlozeVoorbeelden].map(({ bron }) => bron)
  const meer = [
    ...kennis.samenwerkingsvormen,
    ...kennis.succesfactoren,
    ...kennis.aandachtspunten,
    ...kennis.sturingsperspectieven,
  ].flatMap(({ bronnen }) => bronnen)
  return new Set([...een, ...meer].map(({ bron }) => bron))
}

/** What occurs in standpunten, the most frequent first; what was said once is no theme yet. */
export function themasMetAantal(standpunten: readonly Standpunt[]): { thema: string; aantal: number }[] {
  const aantallen = new Map<string, number>()
  for (const { themas } of standpunten) {
    for (const thema of new Set(themas)) aantallen.set(thema, (aantallen.get(thema) ?? 0) + 1)
  }
  return [...aantallen]
    .filter(([, aantal]) => aantal > 1)
    .map(([thema, aantal]) => ({ thema, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal || a.thema.localeCompare(b.thema, 'nl'))
}
