/** The water within the land: lakes as GSHHG has them, and by hand the straits that it takes for land. */
import { readProvinciegrenzen } from './bronnen.mjs'
import { KM_PER_GRAAD, KRIMP, makeFeature, makeSchijf } from './plane.mjs'

/** Flevoland's border runs down the middle of the Randmeren; north of this latitude it runs over land. */
const RANDMEREN = { tot: 52.64, straal: 0.45 }
/** From the Veerse Gatdam to the Zandkreekdam: with it Noord-Beveland is the island that it is. */
const VEERSE_MEER = {
  lijn: [
    [3.61, 51.588],
    [3.675, 51.56],
    [3.73, 51.55],
    [3.8, 51.547],
    [3.868, 51.543],
  ],
  straal: 0.4,
}

/** Polygons of inland water. @param {number[][][]} meren rings */
export function makeWater(meren) {
  const randmeren = readProvinciegrenzen((a, b) => (a === 'Flevoland') !== (b === 'Flevoland'))
  return [
    ...meren.map((ring) => makeFeature({ soort: 'water' }, [[...ring, ring[0]]])),
    ...randmeren.flatMap((lijn) =>
      makeLint(
        lijn.filter(([, lat]) => lat < RANDMEREN.tot),
        RANDMEREN.straal,
      ),
    ),
    ...makeLint(VEERSE_MEER.lijn, VEERSE_MEER.straal),
  ]
}

/** Overlapping discs and rectangles along a line. @param {number[][]} lijn @param {number} straal km */
export function makeLint(lijn, straal) {
  return lijn.flatMap(([lon, lat], i) => {
    const knoop = makeFeature({ soort: 'water' }, [makeSchijf({ lon, lat }, straal)])
    return i === 0 ? [knoop] : [knoop, makeStrook(lijn[i - 1], [lon, lat], straal)]
  })
}

/** The rectangle around one stretch of a line. @param {number[]} a @param {number[]} b @param {number} straal km */
function makeStrook([x0, y0], [x1, y1], straal) {
  const lengte = Math.hypot((x1 - x0) * KRIMP, y1 - y0)
  const graden = straal / KM_PER_GRAAD
  const dx = (-(y1 - y0) / lengte / KRIMP) * graden
  const dy = (((x1 - x0) * KRIMP) / lengte) * graden
  const ring = [
    [x0 + dx, y0 + dy],
    [x0 - dx, y0 - dy],
    [x1 - dx, y1 - dy],
    [x1 + dx, y1 + dy],
    [x0 + dx, y0 + dy],
  ]
  return makeFeature({ soort: 'water' }, [ring])
}
