import type { Kaartkleur } from './kleuren.ts'
import { cssKleur } from './kleuren.ts'
import { arceermaat, gekozenArcering } from './tekens.ts'
import { arceerpad } from './textuurpaden.ts'

/*
 * Samples for legends: the marks of the maps on a sheet of 22 × 14 pixels.
 */

/** A sample, ready to draw: what fills the sheet, and the strokes over it. */
export interface Staalbeeld {
  vulling?: string
  /** Opacity of the fill. */
  dekking?: number
  strepen: { d: string; kleur: string; dikte: number; streep?: string | undefined }[]
}

export const [BREEDTE, HOOGTE] = [22, 14]
/** Steps of a hatch along the axes: straight ones closer, for as many lines to see. */
export const stappen = { 45: 8, [-45]: 8, 90: 5.5, 0: 4.5 } as const

/** The sample of a chosen netwerk by its place in the address: hatch and edge in its colour. */
export function gekozenstaal(nr: number): Staalbeeld {
  const { hoek, kleur } = gekozenArcering[nr] ?? gekozenArcering[0]
  return {
    vulling: cssKleur(kleur),
    dekking: arceermaat.was,
    strepen: [
      streepVan(arceerpad(hoek, BREEDTE, HOOGTE, stappen[hoek], 3), kleur, arceermaat.dikte),
      streepVan('M.75.75h20.5v12.5H.75z', kleur, 1.5),
    ],
  }
}

/** A stroke in a colour of the map. */
export function streepVan(d: string, kleur: Kaartkleur, dikte: number): Staalbeeld['strepen'][number] {
  return { d, kleur: cssKleur(kleur), dikte }
}
