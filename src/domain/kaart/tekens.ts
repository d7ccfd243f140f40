import type { MboSoort } from '../mboWaarden.ts'
import type { Kaartkleur } from './kleuren.ts'

/*
 * The marks that rows of lists wear too: hatches of what is chosen, and dots and shapes of what stands on the map. They come with
 * the first page; the other marks come with the maps.
 */

/** Degrees from the horizontal. */
export type Arceerhoek = 45 | -45 | 90 | 0

/** A hatch: lines in a direction. */
export interface Arcering {
  hoek: Arceerhoek
  kleur: Kaartkleur
}

/** Hatches in pixels: from one line to the next along the axes, width of a line, and opacity of the wash between. */
export const arceermaat = { stap: 8, dikte: 1.8, was: 0.12 } as const

/** Hatch of each chosen netwerk by its place in the address: told apart by direction, not by colour alone. */
export const gekozenArcering = [
  { hoek: 45, kleur: 'gekozen-0' },
  { hoek: -45, kleur: 'gekozen-1' },
  { hoek: 90, kleur: 'gekozen-2' },
  { hoek: 0, kleur: 'gekozen-3' },
] as const satisfies readonly Arcering[]

/** What stands on the map as a symbol. */
export type Puntsoort = MboSoort | 'school'

/** A shape around the origin for radius 1: a circle, or the corners of something convex. */
export type Symboolvorm = { cirkel: number } | { hoeken: readonly (readonly [x: number, y: number])[] }

/** The shape tells the soort, without colour. All are about as large to the eye. */
export const symboolvormen: Record<Puntsoort, Symboolvorm> = {
  roc: { cirkel: 1 },
  school: { cirkel: 0.8 },
  vakinstelling: {
    hoeken: [
      [0, -1.188],
      [1.188, 0],
      [0, 1.188],
      [-1.188, 0],
    ],
  },
  groen: {
    hoeken: [
      [-0.531, -0.92],
      [0.531, -0.92],
      [1.062, 0],
      [0.531, 0.92],
      [-0.531, 0.92],
      [-1.062, 0],
    ],
  },
}
