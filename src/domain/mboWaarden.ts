import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'
import { datumSchema, tekst } from './begrip.ts'
import { gemeenteCodeSchema } from './gemeente.ts'
import { zekerheidSchema } from './zekerheid.ts'

/* The closed lists and the parts of an mbo-instelling. */

export const mboSoortSchema = z.enum(['roc', 'vakinstelling', 'groen'])
export type MboSoort = z.infer<typeof mboSoortSchema>

export const mboSoortBegrippen: Record<MboSoort, Begrip & { meervoud: string }> = {
  roc: {
    label: 'Roc',
    meervoud: 'Roc’s',
    uitleg: 'Regionaal opleidingencentrum: een breed aanbod voor de eigen regio.',
  },
  vakinstelling: {
    label: 'Vakinstelling',
    meervoud: 'Vakinstellingen',
    uitleg: 'Leidt op voor één branche; de regio is vaak heel Nederland.',
  },
  groen: {
    label: 'Groen',
    meervoud: 'Groene instellingen',
    uitleg: 'Groen onderwijs: voedsel, natuur en leefomgeving; tot 2018 vaak aoc genoemd.',
  },
}

export const bereikSchema = z.enum(['regionaal', 'bovenregionaal', 'landelijk'])
export type Bereik = z.infer<typeof bereikSchema>

/** A place where lessons are given. The position follows from the postcode, else from the place name. */
export const mboVestigingSchema = z.strictObject({
  plaats: tekst(60),
  gemeente: gemeenteCodeSchema,
  postcode: z.optional(
    z.string().check(z.regex(/^[1-9]\d{3}( ?[A-Z]{2})?$/, 'moet een postcode zijn, zoals 8031 of 8031DZ')),
  ),
  hoofdvestiging: z._default(z.boolean(), false),
  naam: z.optional(tekst(80)),
  sinds: z.optional(datumSchema),
  tot: z.optional(datumSchema),
  zekerheid: zekerheidSchema,
})
export type MboVestiging = z.infer<typeof mboVestigingSchema>
