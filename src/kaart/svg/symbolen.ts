import type { Bundel } from '@/domain/kaart/bundels'
import { bundels } from '@/domain/kaart/bundels'
import type { InstellingPunt } from '@/domain/kaart/kaartbeeld'
import { bijZoom, symboolschaal, TUSSENRUIMTE } from '@/domain/kaart/merken'
import { EIGEN_PLEK_VANAF, spreid } from '@/domain/kaart/spreid'
import { naarKader } from './projectie'
import { zoomVan } from './uitsnede'

/** A symbol in units of the frame, with its shift in pixels to keep clear of the others. */
export interface Symboolplek extends Omit<Bundel, 'vanaf'> {
  id: string
  x: number
  y: number
  dx: number
  dy: number
}

/** How large symbols are on a map that is enlarged so many times, as a part of their full size. */
export const schaalBij = (factor: number): number => bijZoom(symboolschaal, zoomVan(factor))

/** Whether every symbol stands at its own place. */
export const isDichtbij = (factor: number): boolean => zoomVan(factor) >= EIGEN_PLEK_VANAF

/** One symbol a town; near by one for each vestiging, side by side where they would cover each other. */
export function symboolplekken(
  instellingen: readonly InstellingPunt[],
  uitgelicht: string | undefined,
  factor: number,
): Symboolplek[] {
  const overige = instellingen.filter(({ sleutel }) => sleutel !== uitgelicht)
  if (!isDichtbij(factor)) {
    return bundels(overige)
      .filter(({ vanaf }) => zoomVan(factor) >= vanaf)
      .map((bundel) => plekOp(bundel.leden[0]?.sleutel ?? '', bundel))
  }
  const stap = TUSSENRUIMTE * schaalBij(factor)
  return [...spreid(overige)].map(([punt, { rechts, omlaag, ...midden }]) =>
    plekOp(punt.sleutel, { ...punt, ...midden, leden: [punt] }, rechts * stap, omlaag * stap),
  )
}

function plekOp(id: string, { lat, lon, plaats, gemeente, leden }: Omit<Bundel, 'vanaf'>, dx = 0, dy = 0): Symboolplek {
  const [x, y] = naarKader(lon, lat)
  return { id, lat, lon, plaats, gemeente, leden, x, y, dx, dy }
}
