import * as z from 'zod/mini'
import { lijst, tekst } from './begrip.ts'
import { precisieSchema } from './gebied.ts'
import { gemeenteCodeSchema, gemeenteSchema } from './gemeente.ts'
import { indelingSchema, regioSchema } from './indeling.ts'
import { mboInstellingSchema, mboVestigingSchema } from './mboInstelling.ts'
import { deelnemerSchema } from './deelnemer.ts'
import { borgingVormSchema, financieringSchema, netwerkSchema } from './netwerk.ts'
import { positieSchema } from './plaats.ts'
import { vestigingscodeSchema, vmboVestigingSchema } from './vmboVestiging.ts'
import { zekerheidSchema } from './zekerheid.ts'

/*
 * What the site loads. The build derives these from `data/`; the browser parses them again, so that a broken record
 * is left out instead of breaking the page. Unknown extra keys are dropped: an older page can read newer data.
 */

/** An area as list and map need it; its gemeenten stand beside it, resolved. */
const gebiedKernSchema = z.object({
  type: z.enum(['regionaal', 'landelijk', 'onbekend']),
  precisie: z.optional(precisieSchema),
  zekerheid: z.optional(zekerheidSchema),
  omschrijving: z.optional(tekst(200)),
})

const deelnemerKernSchema = z.object(z.omit(deelnemerSchema, { toelichting: true }).shape)
export type DeelnemerKern = z.infer<typeof deelnemerKernSchema>

/** A netwerk without its long texts: enough for rows, filters, counts, search and the map. */
export const netwerkKernSchema = z.object({
  ...z.pick(netwerkSchema, {
    id: true,
    naam: true,
    aliassen: true,
    soort: true,
    vorm: true,
    reikwijdte: true,
    relevantie: true,
    partijtypen: true,
    sectoren: true,
    profielen: true,
    niveaus: true,
    themas: true,
    samenwerkingsvormen: true,
    status: true,
    behoortTot: true,
    opvolgerVan: true,
    opgevolgdDoor: true,
    verwantMet: true,
    zekerheid: true,
  }).shape,
  gebied: gebiedKernSchema,
  /** Codes of the gemeenten of a regional area; empty for landelijk and onbekend. */
  gemeenten: lijst(gemeenteCodeSchema),
  deelnemers: lijst(deelnemerKernSchema, 200),
  borging: z.object({ vorm: borgingVormSchema }),
  financiering: z.object({ uit: lijst(financieringSchema) }),
  periode: z.object({ van: z.optional(z.int()), tot: z.optional(z.int()) }),
})
export type NetwerkKern = z.infer<typeof netwerkKernSchema>

export const instellingKernSchema = z.object({
  ...z.pick(mboInstellingSchema, {
    id: true,
    naam: true,
    korteNaam: true,
    officieleNaam: true,
    aliassen: true,
    soort: true,
    groenOnderwijs: true,
    bereik: true,
    brin: true,
    bestaatVan: true,
    bestaatTot: true,
    voortgekomenUit: true,
    opgegaanIn: true,
    zekerheid: true,
  }).shape,
  werkgebied: gebiedKernSchema,
  gemeenten: lijst(gemeenteCodeSchema),
  vestigingen: lijst(z.object({ ...mboVestigingSchema.shape, positie: positieSchema }), 60),
})
export type InstellingKern = z.infer<typeof instellingKernSchema>

/** A gemeente with a point for its name (the middle of its postcode areas) and its number of vmbo-vestigingen. */
export const gemeenteKernSchema = z.object({
  ...gemeenteSchema.shape,
  lat: z.number(),
  lon: z.number(),
  vmboVestigingen: z.int(),
})
export type GemeenteKern = z.infer<typeof gemeenteKernSchema>

export const regioKernSchema = z.object({
  indeling: indelingSchema,
  ...z.pick(regioSchema, { id: true, naam: true, aliassen: true, zekerheid: true, toelichting: true }).shape,
})
export type RegioKern = z.infer<typeof regioKernSchema>

/** The lists of `overzicht.json`: each record is parsed on its own. */
export const overzichtLijsten = {
  gemeenten: gemeenteKernSchema,
  regios: regioKernSchema,
  instellingen: instellingKernSchema,
  netwerken: netwerkKernSchema,
} as const

/** All that the first view needs, apart from the borders. */
export interface Overzicht {
  /** Names this state of the data in links, downloads and corrections: `2026-11-20-1a2b3c4`. */
  versie: string
  /** The day on which the editors last went through the data. */
  peildatum: string
  gemeenten: GemeenteKern[]
  regios: RegioKern[]
  instellingen: InstellingKern[]
  netwerken: NetwerkKern[]
}

/** A vmbo-vestiging with its point on the map; it and its place are named as readers know them (see `schoolnamen`). */
export const schoolSchema = z.object({
  ...vmboVestigingSchema.shape,
  positie: positieSchema,
  /** The name in the register, where readers know it by another. */
  registernaam: z.optional(tekst(120)),
  /** All codes at this place, its own included, where the register has more than one. */
  plek: z.optional(z.array(vestigingscodeSchema)),
})
export type School = z.infer<typeof schoolSchema>
