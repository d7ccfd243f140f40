import type { Gebied } from './gebied.ts'
import type { Gemeente } from './gemeente.ts'
import type { Indeling } from './indeling.ts'
import { indelingSchema } from './indeling.ts'

/** The gemeenten of an area, each once, in the order of `gemeenten`. Landelijk and onbekend have none of their own. */
export function gemeentenInGebied(gebied: Gebied, gemeenten: readonly Gemeente[]): string[] {
  if (gebied.type !== 'regionaal') return []
  const named = new Set(gebied.gemeenten)
  const regios: Record<Indeling, Set<string>> = {
    provincie: new Set(gebied.provincie),
    arbeidsmarktregio: new Set(gebied.arbeidsmarktregio),
    corop: new Set(gebied.corop),
    rmc: new Set(gebied.rmc),
  }
  return gemeenten
    .filter(
      (gemeente) =>
        named.has(gemeente.code) || indelingSchema.options.some((indeling) => regios[indeling].has(gemeente[indeling])),
    )
    .map((gemeente) => gemeente.code)
}
