import * as z from 'zod/mini'
import { mboInstellingSchema } from '../domain/mboInstelling.ts'
import { netwerkSchema } from '../domain/netwerk.ts'
import { canoniekRecord } from './canoniek.ts'

/** The forms in which the editing page writes a record. */
export const NETWERKEN = 'netwerken'
export const INSTELLINGEN = 'mbo-instellingen'
export const recordSchemas = { [NETWERKEN]: netwerkSchema, [INSTELLINGEN]: mboInstellingSchema } as const

/**
 * A record as `npm run data:format` writes it, so that a change in the browser shows as that change alone. What does not
 * match the schema is written as it is: nothing gets lost, and the check of the data says what is wrong.
 */
export function schrijfRecord(schema: z.core.$ZodType, waarde: unknown): string {
  const { success, data } = z.safeParse(schema, waarde)
  return success ? canoniekRecord(waarde, data) : `${JSON.stringify(waarde, null, 2)}\n`
}
