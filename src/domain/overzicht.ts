import * as z from 'zod/mini'
import { idSchema, lijst, tekst } from './begrip.ts'
import { gemeenteCodeSchema, gemeenteSchema } from './gemeente.ts'
import type { Grensopschrift } from './grensopschrift.ts'
import { indelingSchema, regioSchema } from './indeling.ts'
import { mboVestigingSchema } from './mboWaarden.ts'
import { positieSchema } from './positie.ts'
import { instellingVelden } from './velden/instellingVelden.ts'
import { netwerkAfleidingen } from './velden/netwerkAfleidingen.ts'
import { netwerkVelden } from './velden/netwerkVelden.ts'
import { kernSchemaVan } from './velden/velden.ts'
import { vestigingscodeSchema, vmboVestigingSchema } from './vmboVestiging.ts'

/*
 * What the site loads. The build derives these from `data/`; the browser parses them again, so that a broken record
 * is left out instead of breaking the page. Unknown extra keys are dropped: an older page can read newer data.
 */

/** The part of a record that the overview carries as it stands. */
export const uitNetwerk = kernSchemaVan(netwerkVelden)
export const uitInstelling = kernSchemaVan(instellingVelden)

/** Codes of the gemeenten of a regional area; empty for landelijk and onbekend. */
const gemeenten = lijst(gemeenteCodeSchema)

/** A netwerk without its long texts: enough for rows, filters, counts, search and the map. */
export const netwerkKernSchema = z.extend(uitNetwerk, { ...kernSchemaVan(netwerkAfleidingen).shape, gemeenten })
export type NetwerkKern = z.infer<typeof netwerkKernSchema>

/** An mbo-instelling without its long texts, each vestiging with its point on the map. */
export const instellingKernSchema = z.extend(uitInstelling, {
  gemeenten,
  vestigingen: lijst(z.object({ ...mboVestigingSchema.shape, positie: positieSchema }), 60),
})
export type InstellingKern = z.infer<typeof instellingKernSchema>

/** A gemeente with a point for its name (the middle of its postcode areas) and its number of vmbo-vestigingen. */
export const gemeenteKernSchema = z.object({
  ...gemeenteSchema.shape,
  lat: z.number(),
  lon: z.number(),
  vmboVestigingen: z.int(),
  /** Those of them with beroepsgericht vmbo; VBO in the register. */
  beroepsgericht: z.int(),
  /** The STO-regio that it probably belongs to, and why; absent where one names it or nothing points to one. */
  waarschijnlijk: z.optional(z.object({ netwerk: idSchema, reden: tekst(300) })),
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
  /** What kind of borders the gemeenten have, and whom to name where they are drawn. */
  grenzen: Grensopschrift
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
