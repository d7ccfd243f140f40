import { isOnzeker } from '../betekenis/schatting.ts'
import type { Herkomst } from '../herkomst.ts'
import { instellingVelden } from '../velden/instellingVelden.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zwakste } from '../zekerheid.ts'

// A field that both have goes by one name; a test sees to that.
const labels: ReadonlyMap<string, string> = new Map(
  [...Object.entries(netwerkVelden), ...Object.entries(instellingVelden)].map(([naam, { label }]) => [naam, label]),
)

/** The fields that a source supports, in Dutch words within a sentence; none named means the record as a whole. */
export function ondersteundeVelden({ velden }: Pick<Herkomst, 'velden'>): string {
  if (velden.length === 0) return 'het geheel'
  return velden.map((veld) => binnenZin(labels.get(veld) ?? veld)).join(', ')
}

function binnenZin(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

/**
 * How surely a field is known: as surely as the weakest source that names it, because part of what it says may rest on
 * that one alone. Undefined when no source names it.
 */
export function zekerheidVanVeld(
  herkomst: readonly Pick<Herkomst, 'velden' | 'zekerheid'>[],
  veld: string,
): Zekerheid | undefined {
  return zwakste(herkomst.filter(({ velden }) => velden.includes(veld)).map(({ zekerheid }) => zekerheid))
}

/**
 * Whether a field is surer in part: a source says some of it, and the editors derived or suppose the rest. The mark is that
 * of the weakest, with "deels".
 */
export function isDeelsOnzeker(herkomst: readonly Pick<Herkomst, 'velden' | 'zekerheid'>[], veld: string): boolean {
  const zekerheden = herkomst.filter(({ velden }) => velden.includes(veld)).map(({ zekerheid }) => zekerheid)
  return zekerheden.some(isOnzeker) && !zekerheden.every(isOnzeker)
}
