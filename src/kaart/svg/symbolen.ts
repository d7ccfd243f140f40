import type { InstellingPunt } from '@/domain/kaartbeeld'
import type { MboSoort } from '@/domain/mboWaarden'
import { spreid } from '@/domain/spreid'
import { naarKader } from './projectie'
import { zoomVan } from './uitsnede'

/** Pixels from one symbol to the next where they stand side by side, at full size. */
export const TUSSENRUIMTE = 17

/** How large symbols are: small on the whole country, full size from zoom 9. */
export function symboolschaal(factor: number): number {
  return tussen(0.72, 1, (zoomVan(factor) - 6) / 3)
}

function tussen(van: number, tot: number, deel: number): number {
  return van + (tot - van) * Math.min(1, Math.max(0, deel))
}

const rond = (waarde: number) => Number(waarde.toFixed(1))

/** The shape that tells the soort, around the origin; the same shapes as plaatjes.ts of the live map. */
export function symboolpad(soort: MboSoort | 'school', schaal: number): string {
  const straal = 5.6 * schaal
  switch (soort) {
    case 'roc':
    case 'school': {
      const r = rond(soort === 'roc' ? straal : 0.8 * straal)
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
    }
    case 'vakinstelling': {
      const h = rond(1.188 * straal)
      return `M-${h} 0 0-${h} ${h} 0 0 ${h}z`
    }
    case 'groen': {
      const [breed, half, hoog] = [rond(1.062 * straal), rond(0.531 * straal), rond(0.92 * straal)]
      return `M-${breed} 0-${half}-${hoog} ${half}-${hoog} ${breed} 0 ${half} ${hoog}-${half} ${hoog}z`
    }
  }
}

/** An instelling in units of the frame, with its shift in pixels to keep clear of the others. */
export interface Symboolplek extends InstellingPunt {
  x: number
  y: number
  dx: number
  dy: number
}

/** From this zoom on every symbol stands at its own place; the live map changes over at the same zoom. */
const EIGEN_PLEK_VANAF = 9
/** Nearer than this, in degrees of latitude, symbols stand side by side from nearby too. */
const VLAKBIJ = 0.011

/** Whether every symbol stands at its own place. */
export const isDichtbij = (factor: number) => zoomVan(factor) >= EIGEN_PLEK_VANAF

/** Symbols side by side where they would cover each other; near by each at its own place. */
export function symboolplekken(
  instellingen: readonly InstellingPunt[],
  uitgelicht: string | undefined,
  factor: number,
): Symboolplek[] {
  const overige = instellingen.filter(({ id }) => id !== uitgelicht)
  const plekken = isDichtbij(factor) ? spreid(overige, VLAKBIJ) : spreid(overige)
  const stap = TUSSENRUIMTE * symboolschaal(factor)
  return instellingen.map((instelling) => {
    const eigen = { lat: instelling.lat, lon: instelling.lon, rechts: 0, omlaag: 0 }
    const { lat, lon, rechts, omlaag } = plekken.get(instelling) ?? eigen
    const [x, y] = naarKader(lon, lat)
    return { ...instelling, x, y, dx: rechts * stap, dy: omlaag * stap }
  })
}
