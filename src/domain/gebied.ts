import * as z from 'zod/mini'
import { lijst, tekst } from './begrip.ts'
import { gemeenteCodeSchema } from './gemeente.ts'
import { regioIdSchema } from './indeling.ts'
import { zekerheidSchema } from './zekerheid.ts'

/** How literally the drawn area may be taken. */
export const precisieSchema = z.enum(['exact', 'benaderd', 'punt'])
export type Precisie = z.infer<typeof precisieSchema>

const regionaal = z.strictObject({
  type: z.literal('regionaal'),
  gemeenten: lijst(gemeenteCodeSchema),
  provincie: lijst(regioIdSchema),
  arbeidsmarktregio: lijst(regioIdSchema),
  corop: lijst(regioIdSchema),
  rmc: lijst(regioIdSchema),
  precisie: precisieSchema,
  zekerheid: zekerheidSchema,
  omschrijving: z.optional(tekst(200)),
  toelichting: z.optional(tekst(400)),
})
const landelijk = z.strictObject({
  type: z.literal('landelijk'),
  zekerheid: z._default(zekerheidSchema, 'bron'),
  toelichting: z.optional(tekst(400)),
})
const onbekend = z.strictObject({ type: z.literal('onbekend'), toelichting: z.optional(tekst(400)) })

/**
 * Where something works: the whole country, the union of gemeenten and official regions, or unknown.
 * `omschrijving` is what the source calls the area, `toelichting` how the editors turned that into codes.
 */
export const gebiedSchema = z.discriminatedUnion('type', [regionaal, landelijk, onbekend])
export type Gebied = z.infer<typeof gebiedSchema>

/** An area as list and map need it; its gemeenten stand beside it, resolved. */
export const gebiedKernSchema = z.object({
  type: z.enum(['regionaal', 'landelijk', 'onbekend']),
  precisie: z.optional(precisieSchema),
  zekerheid: z.optional(zekerheidSchema),
  omschrijving: z.optional(tekst(200)),
})
