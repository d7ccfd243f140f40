import * as z from 'zod/mini'
import { idSchema, lijst, tekst } from './begrip.ts'
import { zekerheidSchema } from './zekerheid.ts'

/** The four official divisions: each splits all 342 gemeenten into regions without overlap. */
export const indelingSchema = z.enum(['provincie', 'arbeidsmarktregio', 'corop', 'rmc'])
export type Indeling = z.infer<typeof indelingSchema>

/** `PV23`, `CR10`, `RMC10`; arbeidsmarktregio's have no code that we have seen, so their id is their name: `regio-zwolle`. */
export const regioIdSchema = z
  .string()
  .check(
    z.regex(
      /^(PV\d{2}|CR\d{2}|RMC\d{2}|[a-z]+(-[a-z]+)*)$/,
      'moet een regio-id zijn, zoals PV23, CR10, RMC10 of regio-zwolle',
    ),
  )

/** A region of one division. Which gemeenten it holds is said once, by each gemeente. */
export const regioSchema = z.strictObject({
  id: regioIdSchema,
  naam: tekst(80),
  aliassen: lijst(tekst(80)),
  nuts3: z.optional(z.string().check(z.regex(/^NL[0-9A-Z]{3}$/, 'moet een NUTS 3-code zijn, zoals NL211'))),
  nuts3In2024: z.optional(z.string().check(z.regex(/^NL[0-9A-Z]{3}$/, 'moet een NUTS 3-code zijn, zoals NL211'))),
  herkomst: z.array(idSchema).check(z.minLength(1)),
  zekerheid: z._default(zekerheidSchema, 'register'),
  toelichting: z.optional(tekst(400)),
})
export type Regio = z.infer<typeof regioSchema>
