import * as z from 'zod/mini'
import { tekst } from './begrip.ts'
import { gemeenteCodeSchema } from './gemeente.ts'
import { lat, lon } from './positie.ts'

/** Address centre of a four-digit postcode area, to about 100 m. */
export const postcodeSchema = z.strictObject({
  postcode: z.string().check(z.regex(/^[1-9]\d{3}$/, 'moet vier cijfers zijn, zoals 8011')),
  lat,
  lon,
  gemeente: gemeenteCodeSchema,
})
export type Postcode = z.infer<typeof postcodeSchema>

/** A named place of GeoNames. Names recur: `Elst` lies in two gemeenten. */
export const plaatsSchema = z.strictObject({ naam: tekst(60), gemeente: gemeenteCodeSchema, lat, lon })
export type Plaats = z.infer<typeof plaatsSchema>

/** DUO adds the province where a name recurs; readers know the place without it: `Elst GLD` → `Elst`. */
export function plaatsnaamVoorLezers(plaats: string): string {
  return plaats.replace(/ (GN|FR|DR|OV|FL|GLD|UT|NH|ZH|ZLD|NB|LB)$/, '')
}
