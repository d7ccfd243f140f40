import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'
import { datumSchema, idSchema, jaarVan, lijst, tekst, websiteSchema } from './begrip.ts'
import { gebiedSchema } from './gebied.ts'
import { gemeenteCodeSchema } from './gemeente.ts'
import { herkomstSchema } from './herkomst.ts'
import { zekerheidSchema } from './zekerheid.ts'

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

export const bereikBegrippen: Record<Bereik, Begrip> = {
  regionaal: { label: 'regionaal' },
  bovenregionaal: { label: 'bovenregionaal' },
  landelijk: { label: 'landelijk' },
}

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

/**
 * An mbo-instelling of autumn 2018 or of today. One that merged keeps its own record with `bestaatTot` and
 * `opgegaanIn`; the new one names it in `voortgekomenUit`. Both sides are written and checked against each other.
 */
export const mboInstellingSchema = z.strictObject({
  id: idSchema,
  naam: tekst(80),
  officieleNaam: z.optional(tekst(120)),
  korteNaam: z.optional(tekst(40)),
  aliassen: lijst(tekst(80)),
  soort: mboSoortSchema,
  groenOnderwijs: z._default(z.boolean(), false),
  bereik: bereikSchema,
  /** Instellingscode (BRIN) in DUO's register of mbo addresses. */
  brin: z.optional(z.string().check(z.regex(/^\d{2}[A-Z]{2}$/, 'moet een instellingscode zijn, zoals 25PM'))),
  bestuur: z.optional(tekst(160)),
  website: z.optional(websiteSchema),
  vestigingen: lijst(mboVestigingSchema, 60),
  werkgebied: gebiedSchema,
  bestaatVan: z.optional(datumSchema),
  bestaatTot: z.optional(datumSchema),
  voortgekomenUit: lijst(idSchema, 20),
  opgegaanIn: lijst(idSchema, 20),
  opmerking: z.optional(tekst(800)),
  herkomst: z.array(herkomstSchema).check(z.minLength(1), z.maxLength(60)),
  zekerheid: zekerheidSchema,
  peildatum: datumSchema,
})
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
