import * as z from 'zod/mini'
import { idSchema, tekst } from './begrip.ts'
import { vestigingscodeSchema } from './vmboVestiging.ts'
import { zekerheidSchema } from './zekerheid.ts'

export const partijtypeSchema = z.enum(['mbo', 'vmbo', 'po', 'hbo-wo', 'overheid', 'bedrijf', 'overig'])
export type Partijtype = z.infer<typeof partijtypeSchema>

export const rolSchema = z.enum(['penvoerder', 'trekker', 'deelnemer', 'financier', 'betrokken'])
export type Rol = z.infer<typeof rolSchema>

/**
 * A participant: an mbo-instelling of the register (`instelling`), a vmbo-vestiging of the register (`school`), or,
 * when it is in neither or the source does not say which branch, a `naam`. With a reference, `naam` keeps what the
 * source called it. One of the three is required (checked by data:check, which can say so in Dutch).
 */
export const deelnemerSchema = z.strictObject({
  soort: partijtypeSchema,
  instelling: z.optional(idSchema),
  school: z.optional(vestigingscodeSchema),
  naam: z.optional(tekst(160)),
  rol: z._default(rolSchema, 'deelnemer'),
  zekerheid: zekerheidSchema,
  toelichting: z.optional(tekst(300)),
})
export type Deelnemer = z.infer<typeof deelnemerSchema>

/** A participant as list and map need it. */
export const deelnemerKernSchema = z.object({
  ...z.omit(deelnemerSchema, { toelichting: true }).shape,
  /** The instellingen of today that a participant of the past lives on in; absent for one that exists. */
  nu: z.optional(z.array(idSchema)),
})
export type DeelnemerKern = z.infer<typeof deelnemerKernSchema>

/** What tells a participant apart: its reference, else the name that the source gives. */
export function deelnemerSleutel({
  instelling,
  school,
  naam,
}: Pick<Deelnemer, 'instelling' | 'school' | 'naam'>): string {
  return instelling ?? school ?? naam ?? ''
}

/** Ids of all instellingen and codes of all schools that take part, themselves or by a predecessor. */
export function deelnemerIds({ deelnemers }: { deelnemers: readonly DeelnemerKern[] }): ReadonlySet<string> {
  return new Set(deelnemers.flatMap(({ instelling, school, nu = [] }) => [instelling ?? school ?? [], ...nu].flat()))
}
