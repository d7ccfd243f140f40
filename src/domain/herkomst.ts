import * as z from 'zod/mini'
import { datumSchema, idSchema, lijst, tekst } from './begrip.ts'
import { zekerheidSchema } from './zekerheid.ts'

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
