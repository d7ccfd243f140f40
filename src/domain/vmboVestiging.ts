import * as z from 'zod/mini'
import { tekst, websiteSchema } from './begrip.ts'
import { gemeenteCodeSchema } from './gemeente.ts'

/** A branch code of DUO: BRIN of the school (four) and number of the branch (two): `00AH07`. */
export const vestigingscodeSchema = z
  .string()
  .check(z.regex(/^\d{2}[A-Z]{2}\d{2}$/, 'moet een vestigingscode zijn, zoals 00AH07'))

export const onderwijsstructuurSchema = z.enum(['VBO', 'MAVO', 'HAVO', 'VWO', 'PRO'])

/**
 * A row of DUO's "Alle vestigingen VO" with VBO or MAVO. DUO still says VBO where schools say vmbo basis, kader and
 * gemengd, and MAVO for theoretisch; `structuur` is kept so that both readings of "vmbo" remain possible.
 */
export const vmboVestigingSchema = z.strictObject({
  code: vestigingscodeSchema,
  bestuur: z.string().check(z.regex(/^\d{5}$/, 'moet een bestuursnummer van vijf cijfers zijn')),
  naam: tekst(120),
  postcode: z.string().check(z.regex(/^[1-9]\d{3}[A-Z]{2}$/, 'moet een postcode zijn, zoals 8031DZ')),
  plaats: tekst(60),
  gemeente: gemeenteCodeSchema,
  structuur: z.array(onderwijsstructuurSchema).check(z.minLength(1)),
  website: z.nullable(websiteSchema),
})
export type VmboVestiging = z.infer<typeof vmboVestigingSchema>

/** BRIN of the school that a branch belongs to. */
export function brinVan(vestiging: Pick<VmboVestiging, 'code'>): string {
  return vestiging.code.slice(0, 4)
}

/** Whether a vestiging has beroepsgericht vmbo (basis, kader or gemengd), as the register knows it. */
export function isBeroepsgericht({ structuur }: Pick<VmboVestiging, 'structuur'>): boolean {
  return structuur.includes('VBO')
}
