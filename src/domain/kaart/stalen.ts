import type { Kaartkleur } from './kleuren.ts'
import { cssKleur } from './kleuren.ts'
import type { Lijnmerk, Vlakmerk } from './merken.ts'
import { arceermaat, gekozenArcering, stippelmaat } from './merken.ts'
import { arceerpad, stippelpad } from './merkpaden.ts'

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

const [BREEDTE, HOOGTE] = [22, 14]
/** The edge of the sheet, for a line of a pixel. */
const KADER = 'M.5.5h21v13H.5z'

/** Steps of a hatch along the axes: straight ones closer, for as many lines to see. */
const stappen = { 45: 8, [-45]: 8, 90: 5.5, 0: 4.5 } as const

/** The sample of an area. */
export function vlakstaal({ grond, textuur, rand }: Vlakmerk): Staalbeeld {
  const strepen: Staalbeeld['strepen'] = []
  if (textuur === 'stippels')
    strepen.push({ ...streepVan(stippelpad(BREEDTE - 3, HOOGTE - 4, [3.5, 4.5]), 'stippel', stippelmaat.dikte) })
  else if (textuur !== undefined)
    strepen.push(
      streepVan(arceerpad(textuur.hoek, BREEDTE, HOOGTE, stappen[textuur.hoek], 3), textuur.kleur, arceermaat.dikte),
    )
  return {
    vulling: cssKleur(grond),
    strepen: [...strepen, { ...streepVan(KADER, rand?.kleur ?? 'lijn-sterk', 1), streep: streepmaat(rand) }],
  }
}

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

/** The sample of a line. */
export function lijnstaal(lijn: Lijnmerk): Staalbeeld {
  return { strepen: [{ ...streepVan(`M0 7h${BREEDTE}`, lijn.kleur, lijn.breedte), streep: streepmaat(lijn) }] }
}

/** Dashes in pixels, as SVG asks for them. */
export function streepmaat(lijn: Lijnmerk | undefined): string | undefined {
  return lijn?.streep?.map((deel) => Number((deel * lijn.breedte).toFixed(1))).join(' ')
}

function streepVan(d: string, kleur: Kaartkleur, dikte: number): Staalbeeld['strepen'][number] {
  return { d, kleur: cssKleur(kleur), dikte }
}
