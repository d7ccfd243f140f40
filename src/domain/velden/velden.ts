import * as z from 'zod/mini'

/**
 * What the first page has to know of a field. What only dossiers, forms and files ask stands in a second record of the
 * same names, which loads later: `netwerkVelduitleg`, `instellingVelduitleg`.
 */
export interface Veld {
  /** The one name of the field: above a fact, on the form, as a filter, over a column, on the editing page. */
  label: string
  /** What the record holds. */
  schema: z.ZodMiniType
  /** What the overview carries: all of it (`true`), what this schema leaves of it, or nothing (`false`). */
  kern: boolean | z.ZodMiniType
  facet?: Facetveld
}

/** A field by which readers filter. */
export interface Facetveld {
  /** Its name in the address. */
  naam: string
  /** Its place in panel and address, from 1. */
  plaats: number
  /** Its values, in the order of the panel; what they are called stands in the second record. */
  waarden: readonly string[]
  /** Where the values stand, when the field is an object: `vorm` of `borging`. */
  deel?: string
}

/** The fields of a concept by name, in the order in which a record has them. */
export type Veldentabel = Readonly<Record<string, Veld>>

/** A table of fields as it is written, so that names of fields and facets are known to the compiler. */
export const veldentabel = <const V extends Veldentabel>(velden: V): V => velden

type Vorm<V extends Veldentabel> = { -readonly [K in keyof V]: V[K]['schema'] }
type Kernvorm<V extends Veldentabel> = {
  -readonly [K in keyof V as V[K]['kern'] extends false ? never : K]: V[K]['kern'] extends z.ZodMiniType
    ? V[K]['kern']
    : V[K]['schema']
}

/** The schema of a whole record; keys that no field has are refused. */
export function schemaVan<V extends Veldentabel>(velden: V): z.ZodMiniObject<Vorm<V>, z.core.$strict>
export function schemaVan(velden: Veldentabel): z.ZodMiniObject<Record<string, z.ZodMiniType>, z.core.$strict> {
  return z.strictObject(Object.fromEntries(Object.entries(velden).map(([naam, { schema }]) => [naam, schema])))
}

/** The schema of a record as the overview carries it. It leaves out the rest of a whole record, and what it does not know. */
export function kernSchemaVan<V extends Veldentabel>(velden: V): z.ZodMiniObject<Kernvorm<V>>
export function kernSchemaVan(velden: Veldentabel): z.ZodMiniObject<Record<string, z.ZodMiniType>> {
  return z.object(
    Object.fromEntries(
      Object.entries(velden).flatMap(([naam, { schema, kern }]) =>
        kern === false ? [] : [[naam, kern === true ? schema : kern]],
      ),
    ),
  )
}
