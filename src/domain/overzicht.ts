import * as z from 'zod/mini'
import { idSchema, lijst, tekst } from './begrip.ts'
import type { Register } from './betekenis/opvolging.ts'
import type { Bronnen } from './betekenis/gezien.ts'
import { gezienIn } from './betekenis/gezien.ts'
import { huidigeVan } from './betekenis/opvolging.ts'
import { schaalVan } from './betekenis/schaal.ts'
import type { Verbanden } from './betekenis/toestand.ts'
import { oordeelOver } from './betekenis/toestand.ts'
import type { DeelnemerKern } from './deelnemer.ts'
import { gemeentenInGebied } from './gebied.ts'
import type { Gemeente } from './gemeente.ts'
import { gemeenteCodeSchema, gemeenteSchema } from './gemeente.ts'
import { indelingSchema, regioSchema } from './indeling.ts'
import type { MboInstelling } from './mboInstelling.ts'
import type { MboVestiging } from './mboWaarden.ts'
import { mboVestigingSchema } from './mboWaarden.ts'
import type { Netwerk } from './netwerk.ts'
import type { Positie } from './plaats.ts'
import { positieSchema } from './plaats.ts'
import { instellingVelden } from './velden/instellingVelden.ts'
import { netwerkAfleidingen } from './velden/netwerkAfleidingen.ts'
import { netwerkVelden } from './velden/netwerkVelden.ts'
import { kernSchemaVan } from './velden/velden.ts'
import { vestigingscodeSchema, vmboVestigingSchema } from './vmboVestiging.ts'

/*
 * What the site loads. The build derives these from `data/`; the browser parses them again, so that a broken record
 * is left out instead of breaking the page. Unknown extra keys are dropped: an older page can read newer data.
 */

const uitNetwerk = kernSchemaVan(netwerkVelden)
const uitInstelling = kernSchemaVan(instellingVelden)

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

/** What the derived facts of a netwerk follow from, beside its record. */
export interface Omgeving extends Register, Verbanden {
  /** Of the whole country. */
  gemeenten: readonly Gemeente[]
  bronById: Bronnen
  /** The day of the data. */
  peildatum: string
}

/** What the overview carries of a whole record. */
export function netwerkKernVan(netwerk: Netwerk, omgeving: Omgeving): NetwerkKern {
  const kern = z.parse(uitNetwerk, netwerk)
  const codes = gemeentenInGebied(netwerk.gebied, omgeving.gemeenten)
  const gezien = gezienIn(netwerk, omgeving.bronById)
  return {
    ...kern,
    gemeenten: codes,
    deelnemers: kern.deelnemers.map((deelnemer) => metOpvolgers(deelnemer, omgeving)),
    gezien,
    toestand: oordeelOver({ ...kern, gezien }, omgeving, omgeving.peildatum).toestand,
    schaal: schaalVan(netwerk.gebied.type, codes, omgeving.gemeenten),
  }
}

function metOpvolgers(deelnemer: DeelnemerKern, register: Register): DeelnemerKern {
  const nu = deelnemer.instelling === undefined ? [] : huidigeVan(deelnemer.instelling, register)
  return nu.length === 0 ? deelnemer : { ...deelnemer, nu }
}

/** What the overview carries of a whole record; `bepaal` finds the point of a vestiging. */
export function instellingKernVan(
  instelling: MboInstelling,
  alle: readonly Gemeente[],
  bepaal: (vestiging: MboVestiging) => Positie,
): InstellingKern {
  return {
    ...z.parse(uitInstelling, instelling),
    gemeenten: gemeentenInGebied(instelling.werkgebied, alle),
    vestigingen: instelling.vestigingen.map((vestiging) => ({ ...vestiging, positie: bepaal(vestiging) })),
  }
}

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
