/**
 * The water that is cut out of the land. The sea comes from OpenStreetMap's coastline, which is fine; the inland water of
 * that package is a raster of 1.5 km turned into polygons, so of that only the larger lakes are used, with their corners
 * rounded. The IJsselmeer and the estuaries come from the NUTS edition of 2003, which leaves them out of the land.
 */
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { runMapshaper } from './mapshaper.mjs'
import { isInVlak, km2, KM_PER_GRAAD, KRIMP, makeFeature, makeSchijf } from './plane.mjs'

/** Smaller raster lakes (in km²) are specks; the larger ones are inland seas that NUTS draws better. */
const MEER = { van: 6, tot: 70 }
/** A lake that covers more known points than this lies on a town: a canal district, seen by the raster as water. */
const PUNTEN_IN_MEER = 4
/** Slivers between two editions of the same border are smaller than this (km²); inland seas are larger. */
const BINNENZEE = 12
/** Flevoland's southern border runs down the middle of the Randmeren; north of this latitude it runs over land. */
const RANDMEREN = { tot: 52.64, straal: 0.4 }
/** No source has the Ketelmeer: drawn by hand, from the Ketelbrug to the mouth of the IJssel. */
const KETELMEER = {
  lijn: [
    [5.6, 52.603],
    [5.7, 52.597],
    [5.81, 52.588],
  ],
  straal: 1.1,
}

/**
 * @param {{zeeEnMeren: any[], nuts2021: any[], nuts2003: any[], punten: import('./seeds.mjs').Punt[], rechthoek: number[]}} bron
 * `zeeEnMeren` are the water polygons around the Netherlands
 */
export async function makeWater({ zeeEnMeren, nuts2021, nuts2003, punten, rechthoek }) {
  const { water } = await runMapshaper({ water: zeeEnMeren }, [`-clip bbox=${rechthoek}`, '-explode'], ['water'])
  const binnenzeeen = await runMapshaper(
    { heel: nuts2021, droog: nuts2003 },
    ['-target heel', '-erase droog', '-dissolve2', '-explode'],
    ['heel'],
  )
  return [
    ...water
      .filter((vlak) => isZee(vlak) || isMeer(vlak, punten))
      .map((vlak) => (isZee(vlak) ? vlak : roundCorners(vlak))),
    ...binnenzeeen.heel.filter((vlak) => km2(vlak.geometry.coordinates) >= BINNENZEE),
    ...makeLint(KETELMEER.lijn, KETELMEER.straal),
    ...makeRandmeren(nuts2003),
  ].map((vlak) => makeFeature({ soort: 'water' }, vlak.geometry.coordinates))
}

/** The sea is one polygon; cut to the rectangle it is far larger than any lake. @param {any} vlak */
const isZee = (vlak) => km2(vlak.geometry.coordinates) > 10000

/** @param {any} vlak @param {import('./seeds.mjs').Punt[]} punten */
function isMeer({ geometry }, punten) {
  const omvang = km2(geometry.coordinates)
  if (omvang < MEER.van || omvang > MEER.tot) return false
  return punten.filter((punt) => isInVlak(geometry.coordinates, punt.lon, punt.lat)).length <= PUNTEN_IN_MEER
}

/** Chaikin: each corner is cut at a quarter of its sides, twice. @param {any} vlak */
function roundCorners(vlak) {
  const cut = (/** @type {number[][]} */ ring) => {
    const rond = ring.slice(1).flatMap(([x, y], i) => {
      const [x0, y0] = ring[i]
      return [
        [x0 * 0.75 + x * 0.25, y0 * 0.75 + y * 0.25],
        [x0 * 0.25 + x * 0.75, y0 * 0.25 + y * 0.75],
      ]
    })
    return [...rond, rond[0]]
  }
  return makeFeature(
    { soort: 'water' },
    vlak.geometry.coordinates.map((/** @type {number[][]} */ ring) => cut(cut(ring))),
  )
}

/** A ribbon of water along the border between Flevoland and the old land. @param {any[]} nuts2003 */
function makeRandmeren(nuts2003) {
  const topologie = topology({ nuts: { type: 'FeatureCollection', features: nuts2003 } })
  const isFlevoland = (/** @type {any} */ vlak) => vlak.properties.nuts === 'NL230'
  const grens = mesh(
    topologie,
    /** @type {any} */ (topologie.objects.nuts),
    (a, b) => a !== b && isFlevoland(a) !== isFlevoland(b),
  )
  return grens.coordinates.flatMap((lijn) =>
    makeLint(
      lijn.filter(([, lat]) => lat < RANDMEREN.tot),
      RANDMEREN.straal,
    ),
  )
}

/** Overlapping discs and rectangles along a line. @param {number[][]} lijn @param {number} straal km */
function makeLint(lijn, straal) {
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
