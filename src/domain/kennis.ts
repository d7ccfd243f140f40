import * as z from 'zod/mini'
import { idSchema, jaarSchema, lijst, tekst } from './begrip.ts'
import { mboSoortSchema } from './mboWaarden.ts'
import { perspectiefSchema, samenwerkingsvormSchema } from './netwerkWaarden.ts'

/** Where in which source something stands. */
const vindplaatsSchema = z.strictObject({ bron: idSchema, plaats: z.optional(tekst(160)) })

/** A figure as a source states it. `waardeTot` is the upper end of a range; a date is written as text. */
export const kengetalSchema = z.strictObject({
  id: idSchema,
  waarde: z.union([z.number(), tekst(40)]),
  waardeTot: z.optional(z.union([z.number(), tekst(40)])),
  eenheid: tekst(60),
  wat: tekst(240),
  thema: tekst(60),
  peiljaar: z.optional(jaarSchema),
  bron: vindplaatsSchema,
  opmerking: z.optional(tekst(400)),
  /** Ids of figures that contradict this one. */
  tegenspraakMet: lijst(idSchema),
  netwerken: lijst(idSchema),
})
export type Kengetal = z.infer<typeof kengetalSchema>

/**
 * What somebody says in a source: paraphrased, attributed to role and organisation, never quoted. With `groepen` it was
 * found for those kinds of mbo-instellingen as a group, and says nothing about any one of them.
 */
export const standpuntSchema = z.strictObject({
  id: idSchema,
  tekst: tekst(400),
  wie: tekst(120),
  organisatie: z.optional(tekst(120)),
  instelling: z.optional(idSchema),
  groepen: lijst(mboSoortSchema),
  themas: lijst(tekst(60)),
  bron: vindplaatsSchema,
  netwerken: lijst(idSchema),
})
export type Standpunt = z.infer<typeof standpuntSchema>

/** A lesson of the sources: what makes collaboration work, or what to look out for. */
export const lesSchema = z.strictObject({
  id: idSchema,
  titel: tekst(100),
  tekst: tekst(600),
  perspectief: z.optional(perspectiefSchema),
  bronnen: z.array(vindplaatsSchema).check(z.minLength(1)),
  netwerken: lijst(idSchema),
})
export type Les = z.infer<typeof lesSchema>

/** What the sources say about one form of collaboration. */
export const vormKennisSchema = z.strictObject({
  samenwerkingsvorm: samenwerkingsvormSchema,
  tekst: tekst(800),
  voorbeelden: lijst(tekst(300)),
  bronnen: z.array(vindplaatsSchema).check(z.minLength(1)),
  netwerken: lijst(idSchema),
})
export type VormKennis = z.infer<typeof vormKennisSchema>

/** One of NSOB's three perspectives on steering, with what it makes possible and what it makes hard. */
export const sturingsperspectiefSchema = z.strictObject({
  perspectief: perspectiefSchema,
  kern: tekst(800),
  mogelijkheden: lijst(tekst(400)),
  moeilijkheden: lijst(tekst(400)),
  bronnen: z.array(vindplaatsSchema).check(z.minLength(1)),
  netwerken: lijst(idSchema),
})
export type Sturingsperspectief = z.infer<typeof sturingsperspectiefSchema>

/** A collaboration that a source describes without naming it. */
export const naamloosVoorbeeldSchema = z.strictObject({ id: idSchema, tekst: tekst(400), bron: vindplaatsSchema })
export type NaamloosVoorbeeld = z.infer<typeof naamloosVoorbeeldSchema>
