import * as z from 'zod/mini'
import type { Bron } from '../domain/bron.ts'
import { bronSchema } from '../domain/bron.ts'
import { mboInstellingSchema } from '../domain/mboInstelling.ts'
import { netwerkSchema } from '../domain/netwerk.ts'
import { canoniekRecord, canoniekeTabel } from './canoniek.ts'

/** The forms in which the editing page writes a record. */
export const NETWERKEN = 'netwerken'
export const INSTELLINGEN = 'mbo-instellingen'
export const BRONNEN = 'bronnen'
export const recordSchemas = { [NETWERKEN]: netwerkSchema, [INSTELLINGEN]: mboInstellingSchema } as const

/** The CMS leaves out what is empty; a group of fields that a record must have, such as `periode`, may well be empty. */
function metLegeGroepen(schema: z.ZodMiniObject, waarde: object): Record<string, unknown> {
  const ontbreekt = Object.entries(schema.shape).filter(
    ([naam, veld]) =>
      !Object.hasOwn(waarde, naam) && !z.safeParse(veld, undefined).success && z.safeParse(veld, {}).success,
  )
  return { ...waarde, ...Object.fromEntries(ontbreekt.map(([naam]) => [naam, {}])) }
}

/**
 * A record as `npm run data:format` writes it, so that a change in the browser shows as that change alone. What does not
 * match the schema is written as it is: nothing gets lost, and the check of the data says what is wrong.
 */
export function schrijfRecord(schema: z.ZodMiniObject, waarde: object): string {
  const record = metLegeGroepen(schema, waarde)
  const { success, data } = z.safeParse(schema, record)
  return success ? canoniekRecord(record, data) : `${JSON.stringify(waarde, null, 2)}\n`
}

/** The list of sources, in the same way; a new one comes at its place in the order of ids. */
export function schrijfBronnen(waarde: unknown): string {
  const { success, data } = z.safeParse(z.array(bronSchema), waarde)
  if (!success || !Array.isArray(waarde)) return `${JSON.stringify(waarde, null, 2)}\n`
  const rijen = data
    .map((bron, index): [Bron, unknown] => [bron, waarde[index]])
    .toSorted(([a], [b]) => (a.id < b.id ? -1 : 1))
  return canoniekeTabel(
    rijen.map(([, rij]) => rij),
    rijen.map(([bron]) => bron),
  )
}
