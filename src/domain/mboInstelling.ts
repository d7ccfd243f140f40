import type * as z from 'zod/mini'
import { jaarVan } from './begrip.ts'
import { instellingVelden } from './velden/instellingVelden.ts'
import { schemaVan } from './velden/velden.ts'

/** An mbo-instelling of autumn 2018 or of today; `instellingVelden` says what each field is. */
export const mboInstellingSchema = schemaVan(instellingVelden)
export type MboInstelling = z.infer<typeof mboInstellingSchema>

/** Whether the instelling existed in that year; an unknown start counts as long ago, the year of closing still counts. */
export function bestondIn(instelling: Pick<MboInstelling, 'bestaatVan' | 'bestaatTot'>, jaar: number): boolean {
  const van = jaarVan(instelling.bestaatVan) ?? -Infinity
  const tot = jaarVan(instelling.bestaatTot) ?? Infinity
  return van <= jaar && jaar <= tot
}

/** Whether the instelling exists today. */
export function bestaatNu(instelling: Pick<MboInstelling, 'bestaatTot'>): boolean {
  return instelling.bestaatTot === undefined
}
