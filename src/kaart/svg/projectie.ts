import type { Topology } from 'topojson-specification'
import { nederland } from '@/domain/nederland'
import type { Punt } from './punt'

/*
 * Web Mercator, as in MapLibre, so that the live map can take the place of the drawn one without a jump. The frame is
 * the Netherlands; its units are about 200 m in the middle of the country.
 */

/** Degrees to the unit square of Web Mercator: x to the east, y to the south. */
export function mercator(lon: number, lat: number): Punt {
  const sinus = Math.sin((lat * Math.PI) / 180)
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sinus) / (1 - sinus)) / (4 * Math.PI)]
}

const [LINKS, BOVEN] = mercator(nederland[0], nederland[3])
const [RECHTS, ONDER] = mercator(nederland[2], nederland[1])

/** Height of the frame in its own units. */
export const HOOGTE = 1600
const SCHAAL = HOOGTE / (ONDER - BOVEN)
/** Width of the frame in its own units. */
export const BREEDTE = Math.round((RECHTS - LINKS) * SCHAAL)

/** Width of the Netherlands as a part of the width of the world. */
export const DEEL_VAN_WERELD = RECHTS - LINKS

/** Width of the frame through its height; the style sheets know it too. */
export const VERHOUDING = BREEDTE / HOOGTE

/** Degrees to units of the frame; what lies outside the Netherlands lies outside 0–`BREEDTE` and 0–`HOOGTE`. */
export function naarKader(lon: number, lat: number): Punt {
  const [x, y] = mercator(lon, lat)
  return [((x - LINKS) / DEEL_VAN_WERELD) * BREEDTE, (y - BOVEN) * SCHAAL]
}

/** Units of the frame back to degrees. */
export function vanKader(x: number, y: number): { lon: number; lat: number } {
  const boven = (y / SCHAAL + BOVEN - 0.5) * 2 * Math.PI
  return {
    lon: ((x / BREEDTE) * DEEL_VAN_WERELD + LINKS) * 360 - 180,
    lat: (-Math.atan(Math.sinh(boven)) * 180) / Math.PI,
  }
}

/**
 * The same topology with its lines in units of the frame, so that every helper of domain/geometrie gives shapes that
 * are ready to draw.
 */
export function projecteerGrenzen({ transform, arcs, ...rest }: Topology): Topology {
  const [sx, sy] = transform?.scale ?? [1, 1]
  const [tx, ty] = transform?.translate ?? [0, 0]
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      let x = 0
      let y = 0
      return arc.map(([dx = 0, dy = 0]) => {
        x = transform === undefined ? dx : x + dx
        y = transform === undefined ? dy : y + dy
        return [...naarKader(x * sx + tx, y * sy + ty)]
      })
    }),
  }
}
