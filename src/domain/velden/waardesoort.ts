import * as z from 'zod/mini'
import { datumSchema } from '../begrip.ts'

/** What a field holds, as a cell or a question has to know it; `samengesteld` has fields of its own. */
export type Waardesoort = 'tekst' | 'datum' | 'getal' | 'ja-nee' | 'lijst' | 'samengesteld'

/** A schema without its being optional and without what stands in for an absent value. */
export function kaalSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
    ? kaalSchema(schema.def.innerType)
    : schema
}

/** The kind of value that a schema takes. */
export function waardesoortVan(schema: z.core.$ZodType): Waardesoort {
  const kaal = kaalSchema(schema)
  if (kaal === datumSchema) return 'datum'
  if (kaal instanceof z.ZodMiniArray) {
    return waardesoortVan(kaal.def.element) === 'samengesteld' ? 'samengesteld' : 'lijst'
  }
  if (kaal instanceof z.ZodMiniNumber) return 'getal'
  if (kaal instanceof z.ZodMiniBoolean) return 'ja-nee'
  return kaal instanceof z.ZodMiniString || kaal instanceof z.ZodMiniEnum ? 'tekst' : 'samengesteld'
}

/** The schema of a part of a field: of `vorm` in `borging`. Undefined when there is no such part. */
export function deelSchema(schema: z.core.$ZodType, deel: string): z.core.$ZodType | undefined {
  const kaal = kaalSchema(schema)
  return kaal instanceof z.ZodMiniObject ? kaal.def.shape[deel] : undefined
}
