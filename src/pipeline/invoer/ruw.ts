import { isDeepStrictEqual } from 'node:util'

/** A record as it stands in its file: what is absent is absent, nothing is filled in. */
export type Ruw = Readonly<Record<string, unknown>>

export function isRuw(waarde: unknown): waarde is Ruw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** `record` with another value at the path; undefined takes the field away. */
export function metWaarde(record: Ruw, [sleutel, ...dieper]: readonly string[], waarde: unknown): Ruw {
  if (sleutel === undefined) return record
  const oud = record[sleutel]
  const nieuw = dieper.length === 0 ? waarde : metWaarde(isRuw(oud) ? oud : {}, dieper, waarde)
  if (nieuw !== undefined) return { ...record, [sleutel]: nieuw }
  const { [sleutel]: _weg, ...rest } = record
  return rest
}

/** The texts in a list; none when it is absent. */
export function tekstenIn(waarde: unknown): string[] {
  return Array.isArray(waarde) ? waarde.filter((item) => typeof item === 'string') : []
}

/** The records in a list; none when it is absent. */
export function recordsIn(waarde: unknown): Ruw[] {
  return Array.isArray(waarde) ? waarde.filter(isRuw) : []
}

export function tekstBij(record: Ruw, veld: string): string | undefined {
  const waarde = record[veld]
  return typeof waarde === 'string' ? waarde : undefined
}

/** Whether two records say the same: an empty list is as good as none. */
export function zegtHetzelfde(een: unknown, ander: unknown): boolean {
  return isDeepStrictEqual(zonderLeeg(een), zonderLeeg(ander))
}

function zonderLeeg(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderLeeg)
  if (!isRuw(waarde)) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
      .map(([sleutel, item]) => [sleutel, zonderLeeg(item)]),
  )
}
