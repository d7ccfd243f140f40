import * as z from 'zod/mini'

/** The fields that the schema knows at a path, so that a misspelt one can be recognised; none where it has no fields. */
export function veldenVan(schema: z.core.$ZodType, pad: readonly PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniNullable
  ) {
    return veldenVan(schema.def.innerType, pad)
  }
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    return [...new Set(schema.def.options.flatMap((option: z.core.$ZodType) => veldenVan(option, pad)))]
  }
  const [sleutel, ...rest] = pad
  if (schema instanceof z.ZodMiniArray) return sleutel === undefined ? [] : veldenVan(schema.def.element, rest)
  if (!(schema instanceof z.ZodMiniObject)) return []
  if (sleutel === undefined) return Object.keys(schema.def.shape)
  const veld: z.core.$ZodType | undefined = schema.def.shape[String(sleutel)]
  return veld === undefined ? [] : veldenVan(veld, rest)
}
