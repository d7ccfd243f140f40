import * as z from 'zod/mini'

export const lat = z.number().check(z.gte(50.7), z.lte(53.7))
export const lon = z.number().check(z.gte(3.2), z.lte(7.3))

/** On what a position on the map rests. */
export const positieBasisSchema = z.enum(['postcode', 'plaats'])

/** A point on the map and how it was found. */
export const positieSchema = z.strictObject({ lat, lon, basis: positieBasisSchema })
export type Positie = z.infer<typeof positieSchema>
