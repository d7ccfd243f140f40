import * as z from 'zod/mini'
import { idSchema, jaarSchema, tekst } from './begrip.ts'

export const bronSoortSchema = z.enum(['document', 'register', 'webpagina', 'pers', 'redactie'])
export type BronSoort = z.infer<typeof bronSoortSchema>

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
