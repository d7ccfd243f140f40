import type { NetwerkKern } from '../overzicht.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zekerheidSchema } from '../zekerheid.ts'

/** Whether the editors derived or suppose it, where no source says it. */
export function isOnzeker(zekerheid: Zekerheid | undefined): boolean {
  return zekerheid === 'afgeleid' || zekerheid === 'vermoed'
}

/**
 * What must be said beside a number, by how sure what it counts is: `schatting` when nothing under it is said by a source,
 * `waarvan 2 afgeleid` when some is not. Undefined when a source says all of it, and for a count of nothing.
 */
export function schatting(zekerheden: readonly (Zekerheid | undefined)[]): string | undefined {
  const onzeker = zekerheden.filter(isOnzeker)
  if (onzeker.length === 0) return undefined
  if (onzeker.length === zekerheden.length) return 'schatting'
  const woorden = (['afgeleid', 'vermoed'] as const).filter((woord) => onzeker.includes(woord))
  return `waarvan ${onzeker.length} ${woorden.join(' of ')}`
}

/** The explanation of a number with what must be said beside it. */
export function metSchatting(
  uitleg: string | undefined,
  zekerheden: readonly (Zekerheid | undefined)[],
): string | undefined {
  return [uitleg, schatting(zekerheden)].filter((deel) => deel !== undefined).join('; ') || undefined
}

/** By code of a gemeente, how sure it is that one of these netwerken covers it: as sure as the surest area. */
export function dekkingszekerheid(netwerken: readonly NetwerkKern[]): ReadonlyMap<string, Zekerheid | undefined> {
  const zekerheden = new Map<string, Zekerheid | undefined>()
  for (const { gebied, gemeenten } of netwerken) {
    for (const code of gemeenten) zekerheden.set(code, zekerste([zekerheden.get(code), gebied.zekerheid]))
  }
  return zekerheden
}

function zekerste(zekerheden: readonly (Zekerheid | undefined)[]): Zekerheid | undefined {
  return zekerheidSchema.options.find((zekerheid) => zekerheden.includes(zekerheid))
}
