import * as z from 'zod/mini'
import { jaarSchema, tekst } from './begrip.ts'
import { gemeenteCodeSchema } from './gemeente.ts'

/**
 * A gemeente that was divided over or joined with others, for whoever still looks for it by that name. Only names that no
 * gemeente or place has today: those lead to the right gemeente as they are.
 */
export const vroegereGemeenteSchema = z.strictObject({
  naam: tekst(60),
  /** The year in which it ceased to be, on 1 January. */
  tot: jaarSchema,
  /** The gemeenten of today in which its land lies, the largest part first where that is known. */
  nu: z.array(gemeenteCodeSchema).check(z.minLength(1)),
})
export type VroegereGemeente = z.infer<typeof vroegereGemeenteSchema>
