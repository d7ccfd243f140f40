import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'
import { datumSchema, idSchema, jaarSchema, lijst, tekst } from './begrip.ts'
import { zekerheidSchema } from './zekerheid.ts'

export const bronSoortSchema = z.enum(['document', 'register', 'webpagina', 'pers', 'redactie'])
export type BronSoort = z.infer<typeof bronSoortSchema>

export const bronSoortBegrippen: Record<BronSoort, Begrip> = {
  document: { label: 'document' },
  register: { label: 'register of open data' },
  webpagina: { label: 'webpagina' },
  pers: { label: 'pers' },
  redactie: { label: 'redactie' },
}

/**
 * Where something was read. `url` is where the original was found and may have gone since, so http is allowed here;
 * only https addresses become links on screen. `toelichting` keeps what is unsure about the source itself.
 */
export const bronSchema = z.strictObject({
  id: idSchema,
  titel: tekst(200),
  soort: bronSoortSchema,
  uitgever: z.optional(tekst(120)),
  jaar: z.optional(jaarSchema),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/, 'moet een webadres zijn'), z.maxLength(400))),
  licentie: z.optional(tekst(120)),
  toelichting: z.optional(tekst(400)),
})
export type Bron = z.infer<typeof bronSchema>

/** One source of a record: which fields it supports and how surely. No `velden` means: the record as a whole. */
export const herkomstSchema = z.strictObject({
  bron: idSchema,
  plaats: z.optional(tekst(160)),
  velden: lijst(z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'moet de naam van een veld zijn')), 40),
  zekerheid: zekerheidSchema,
  peildatum: z.optional(datumSchema),
  toelichting: z.optional(tekst(400)),
})
export type Herkomst = z.infer<typeof herkomstSchema>
