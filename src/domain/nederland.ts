/** West, south, east, north in degrees. */
export type Doos = readonly [west: number, zuid: number, oost: number, noord: number]

/** European Netherlands: what every map shows when nothing asks for less. */
export const nederland: Doos = [3.2, 50.72, 7.25, 53.58]

/** Pixels that a map keeps free around `nederland`; the same for the live and the drawn map, so that a swap does not jump. */
export const RAND = 24
