import * as z from 'zod/mini'
import { datumSchema, idSchema, lijst, tekst, websiteSchema } from '../begrip.ts'
import { gebiedKernSchema, gebiedSchema } from '../gebied.ts'
import { bereikSchema, mboSoortSchema, mboVestigingSchema } from '../mboWaarden.ts'
import { veldentabel } from './velden.ts'
import { verantwoording } from './verantwoording.ts'

/**
 * Every field of an mbo-instelling, in the order of the record. One that merged keeps its own record with `bestaatTot`
 * and `opgegaanIn`; the new one names it in `voortgekomenUit`. Both sides are written and checked against each other.
 */
export const instellingVelden = veldentabel({
  id: { label: 'Id', schema: idSchema, kern: true },
  naam: { label: 'Naam', schema: tekst(80), kern: true },
  officieleNaam: { label: 'Officiële naam', schema: z.optional(tekst(120)), kern: true },
  korteNaam: { label: 'Korte naam', schema: z.optional(tekst(40)), kern: true },
  aliassen: { label: 'Andere namen', schema: lijst(tekst(80)), kern: true },
  soort: { label: 'Soort', schema: mboSoortSchema, kern: true },
  groenOnderwijs: { label: 'Groen onderwijs', schema: z._default(z.boolean(), false), kern: true },
  bereik: { label: 'Bereik', schema: bereikSchema, kern: true },
  /** Instellingscode (BRIN) in DUO's register of mbo addresses. */
  brin: {
    label: 'Instellingscode (BRIN)',
    schema: z.optional(z.string().check(z.regex(/^\d{2}[A-Z]{2}$/, 'moet een instellingscode zijn, zoals 25PM'))),
    kern: true,
  },
  bestuur: { label: 'Bestuur', schema: z.optional(tekst(160)), kern: false },
  website: { label: 'Website', schema: z.optional(websiteSchema), kern: false },
  vestigingen: { label: 'Vestigingen', schema: lijst(mboVestigingSchema, 60), kern: true },
  werkgebied: { label: 'Werkgebied', schema: gebiedSchema, kern: gebiedKernSchema },
  bestaatVan: { label: 'Bestaat sinds', schema: z.optional(datumSchema), kern: true },
  bestaatTot: { label: 'Bestond tot', schema: z.optional(datumSchema), kern: true },
  voortgekomenUit: { label: 'Voortgekomen uit', schema: lijst(idSchema, 20), kern: true },
  opgegaanIn: { label: 'Opgegaan in', schema: lijst(idSchema, 20), kern: true },
  opmerking: { label: 'Opmerking', schema: z.optional(tekst(800)), kern: false },
  ...verantwoording,
})
export type InstellingVeldnaam = keyof typeof instellingVelden
