import * as z from 'zod/mini'

/*
 * What one finds one's way by on a map that is zoomed in: rivers and names of places. It is fetched after the first
 * picture, and answers to no choice.
 */

/** Lines of longitude and latitude. */
export const lijnenSchema = z.array(z.array(z.tuple([z.number(), z.number()])))
export type Lijnen = z.infer<typeof lijnenSchema>

/** Zooms of MapLibre from which names of places are shown, the most important first. */
export const plaatszooms = [8.5, 9.25, 10] as const

/** A name, its longitude and latitude, and the first of `plaatszooms` on which it is shown, by its number. */
const plaatsnaamSchema = z.tuple([z.string(), z.number(), z.number(), z.int()])
export type Plaatsnaam = z.infer<typeof plaatsnaamSchema>

export const houvastSchema = z.object({ rivieren: lijnenSchema, plaatsen: z.array(plaatsnaamSchema) })
export type Houvast = z.infer<typeof houvastSchema>
