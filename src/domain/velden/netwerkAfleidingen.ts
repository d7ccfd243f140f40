import * as z from 'zod/mini'
import { datumSchema } from '../begrip.ts'
import { schaalSchema } from '../betekenis/schaal.ts'
import { toestandSchema } from '../betekenis/toestand.ts'
import { veldentabel } from './velden.ts'

/**
 * What the build works out of a netwerk and the overview carries beside its fields. No record holds these, and no form
 * asks for them.
 */
export const netwerkAfleidingen = veldentabel({
  /** The last date on which a source saw it. */
  gezien: { label: 'Laatst gezien', schema: z.optional(datumSchema), kern: true },
  toestand: {
    label: 'Toestand',
    schema: toestandSchema,
    kern: true,
    facet: { naam: 'toestand', plaats: 10, waarden: toestandSchema.options },
  },
  schaal: {
    label: 'Schaal',
    schema: schaalSchema,
    kern: true,
    facet: { naam: 'schaal', plaats: 11, waarden: schaalSchema.options },
  },
})
