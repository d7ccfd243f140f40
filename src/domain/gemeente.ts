import * as z from 'zod/mini'
import { lijst, tekst } from './begrip.ts'
import { regioIdSchema } from './indeling.ts'

/** CBS code with prefix: `GM0193` is Zwolle. */
export const gemeenteCodeSchema = z.string().check(z.regex(/^GM\d{4}$/, 'moet een gemeentecode zijn, zoals GM0193'))

/**
 * A gemeente says itself in which region of each division it lies, so that it can never be in two or in none.
 * The 342 codes hold for 2023 up to and including 2026.
 */
export const gemeenteSchema = z.strictObject({
  code: gemeenteCodeSchema,
  naam: tekst(60),
  aliassen: lijst(tekst(60)),
  provincie: regioIdSchema,
  arbeidsmarktregio: regioIdSchema,
  corop: regioIdSchema,
  rmc: regioIdSchema,
})
export type Gemeente = z.infer<typeof gemeenteSchema>
