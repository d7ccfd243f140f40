import type { InstellingPunt } from '@/domain/kaart/kaartbeeld'
import { bijZoom, symboolschaal, TUSSENRUIMTE } from '@/domain/kaart/merken'
import { EIGEN_PLEK_VANAF, spreid } from '@/domain/kaart/spreid'
import { naarKader } from './projectie'
import { zoomVan } from './uitsnede'

/** An instelling in units of the frame, with its shift in pixels to keep clear of the others. */
export interface Symboolplek extends InstellingPunt {
  x: number
  y: number
  dx: number
  dy: number
}

/** How large symbols are on a map that is enlarged so many times, as a part of their full size. */
export const schaalBij = (factor: number): number => bijZoom(symboolschaal, zoomVan(factor))

/** Whether every symbol stands at its own place. */
export const isDichtbij = (factor: number): boolean => zoomVan(factor) >= EIGEN_PLEK_VANAF

/** Symbols side by side where they would cover each other; near by each at its own place. */
export function symboolplekken(
  instellingen: readonly InstellingPunt[],
  uitgelicht: string | undefined,
  factor: number,
): Symboolplek[] {
  const overige = instellingen.filter(({ id }) => id !== uitgelicht)
  const plekken = spreid(overige, isDichtbij(factor))
  const stap = TUSSENRUIMTE * schaalBij(factor)
  return instellingen.map((instelling) => {
    const eigen = { lat: instelling.lat, lon: instelling.lon, rechts: 0, omlaag: 0 }
    const { lat, lon, rechts, omlaag } = plekken.get(instelling) ?? eigen
    const [x, y] = naarKader(lon, lat)
    return { ...instelling, x, y, dx: rechts * stap, dy: omlaag * stap }
  })
}
