import * as z from 'zod/mini'

/** How sure a claim is, from most to least certain. */
export const zekerheidSchema = z.enum(['register', 'bron', 'opgave', 'afgeleid', 'vermoed'])
export type Zekerheid = z.infer<typeof zekerheidSchema>

/** The weakest of these: what rests on several facts is as sure as the least of them. Undefined when none is known. */
export function zwakste(zekerheden: Iterable<Zekerheid | undefined>): Zekerheid | undefined {
  const genoemd = new Set(zekerheden)
  return zekerheidSchema.options.findLast((zekerheid) => genoemd.has(zekerheid))
}
