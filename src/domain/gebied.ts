import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'
import { lijst, tekst } from './begrip.ts'
import type { Gemeente } from './gemeente.ts'
import { gemeenteCodeSchema } from './gemeente.ts'
import type { Indeling } from './indeling.ts'
import { indelingSchema, regioIdSchema } from './indeling.ts'
import { zekerheidSchema } from './zekerheid.ts'

/** How literally the drawn area may be taken. */
export const precisieSchema = z.enum(['exact', 'benaderd', 'punt'])
export type Precisie = z.infer<typeof precisieSchema>

export const precisieBegrippen: Record<Precisie, Begrip> = {
  exact: { label: 'precies', uitleg: 'Het gebied volgt uit de bron of uit een officiële indeling.' },
  benaderd: {
    label: 'bij benadering',
    uitleg: 'De bron omschrijft het gebied; de redactie heeft er gemeenten bij gezocht.',
  },
  punt: { label: 'alleen de vestigingsplaats', uitleg: 'Bekend is waar het gevestigd is, niet hoe ver het reikt.' },
}

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

/** The gemeenten of an area, each once, in the order of `gemeenten`. Landelijk and onbekend have none of their own. */
export function gemeentenInGebied(gebied: Gebied, gemeenten: readonly Gemeente[]): string[] {
  if (gebied.type !== 'regionaal') return []
  const named = new Set(gebied.gemeenten)
  const regios: Record<Indeling, Set<string>> = {
    provincie: new Set(gebied.provincie),
    arbeidsmarktregio: new Set(gebied.arbeidsmarktregio),
    corop: new Set(gebied.corop),
    rmc: new Set(gebied.rmc),
  }
  return gemeenten
    .filter(
      (gemeente) =>
        named.has(gemeente.code) || indelingSchema.options.some((indeling) => regios[indeling].has(gemeente[indeling])),
    )
    .map((gemeente) => gemeente.code)
}
