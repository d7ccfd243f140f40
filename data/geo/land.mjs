/**
 * From points to gemeenten: the division of the ground, the land that is there, and the repair of loose fragments.
 */
import { neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import { runMapshaper } from './mapshaper.mjs'
import { readProvinciegrenzen } from './bronnen.mjs'
import { isInGeometrie, isInVlak, km2, makeFeature, makeSchijf, vlakkenVan } from './plane.mjs'
import { DREMPEL, groei, makeRaster, trekLijnen, vulVlakken } from './raster.mjs'
import { traceVormen } from './trace.mjs'

/** @typedef {import('./seeds.mjs').Punt} Punt */

/** A postcode area in the water is an island or a quay that the sources lack: it gets this much ground (km). */
const GROND_STRAAL = 0.7
/** One just across the generalised national border gets no more of the neighbour than it needs (km). */
const GRENS_STRAAL = 0.5
/** Islands without a known point, and crumbs of coast, are dropped below this size (km²). */
const KLEINSTE_EILAND = 0.5

/**
 * Discs of ground around the points that would otherwise stand in water or abroad.
 * @param {{punten: Punt[], land: any[], water: any[], buren: any[]}} bron
 */
export const makeGrond = ({ punten, land, water, buren }) =>
  punten
    .filter((punt) => !isIn(land, punt) || isIn(water, punt))
    .map((punt) => makeFeature({ soort: 'grond' }, [makeSchijf(punt, isIn(buren, punt) ? GRENS_STRAAL : GROND_STRAAL)]))

const isIn = (/** @type {any[]} */ vlakken, /** @type {Punt} */ punt) =>
  vlakken.some((vlak) => isInGeometrie(vlak.geometry, punt.lon, punt.lat))

/**
 * The whole rectangle divided over the gemeenten: every spot belongs to the point that reaches it first, walls counted.
 * @param {{kust: ReturnType<typeof import('./bronnen.mjs').readKust>, land: any[], water: any[], punten: Punt[], codes: string[], rechthoek: number[]}} bron
 */
export function makeVerdeling({ kust, land, water, punten, codes, rechthoek }) {
  const raster = makeRaster(rechthoek)
  const droog = vulVlakken(raster, [...toVlakken(land), ...kust.land.BE, ...kust.land.DE])
  const nat = vulVlakken(raster, toVlakken(water))
  const label = groei(
    raster,
    punten.map(({ lon, lat, gemeente }) => ({ lon, lat, label: codes.indexOf(/** @type {string} */ (gemeente)) + 1 })),
    { zones: droog.map((vol, cel) => (vol === 1 && nat[cel] === 0 ? 1 : 0)), prijs: DREMPEL.oever },
    [
      { lijnen: trekLijnen(raster, kust.rivieren), prijs: DREMPEL.rivier },
      { lijnen: trekLijnen(raster, readProvinciegrenzen()), prijs: DREMPEL.provincie },
    ],
  )
  return traceVormen(raster, label, [null, ...codes], punten)
}

const toVlakken = (/** @type {any[]} */ features) => features.flatMap(({ geometry }) => vlakkenVan(geometry))

/**
 * Single polygons with `properties.gemeente`: the division as far as there is land, with the ground and without the water.
 * @param {any[]} verdeling @param {any[]} land @param {any[]} water @param {any[]} grond
 */
export async function cutLand(verdeling, land, water, grond) {
  const { land: droog } = await runMapshaper(
    { land, water },
    ['-target water', '-dissolve2', '-target land', '-erase water', '-dissolve2'],
    ['land'],
  )
  const { verdeling: delen } = await runMapshaper(
    { verdeling, droog, grond },
    [
      '-target droog,grond',
      '-merge-layers force name=bodem',
      '-dissolve2',
      '-target verdeling',
      '-clip bodem',
      '-explode',
    ],
    ['verdeling'],
  )
  return delen
}

/**
 * A fragment without any point of its gemeente (a tip of an island nearest to a place across the water) goes to the
 * neighbour with the longest shared border; loose crumbs disappear. @param {any[]} delen @param {Punt[]} punten
 */
export function repairFragmenten(delen, punten) {
  const topologie = topology({ delen: { type: 'FeatureCollection', features: delen } })
  const vormen = /** @type {any} */ (topologie.objects.delen).geometries
  const buren = neighbors(vormen)
  const lengte = makeGrenslengte(topologie.arcs, vormen)
  const heeftPunt = (/** @type {any} */ deel) =>
    punten.some(
      (punt) => punt.gemeente === deel.properties.gemeente && isInVlak(deel.geometry.coordinates, punt.lon, punt.lat),
    )
  const gemeenteVan = delen.map((deel) => deel.properties.gemeente)
  const omvang = delen.map((deel) => km2(deel.geometry.coordinates))
  const vast = new Set(delen.flatMap((deel, i) => (heeftPunt(deel) ? [i] : [])))
  const zwevend = delen
    .map((_, i) => i)
    .filter((i) => !vast.has(i))
    .sort((a, b) => omvang[b] - omvang[a])

  while (zwevend.length > 0) {
    const i = zwevend.findLastIndex((kandidaat) => buren[kandidaat].some((buur) => vast.has(buur)))
    // Nothing settled nearby: an uninhabited island, which follows its largest part.
    const [deel] = zwevend.splice(Math.max(i, 0), 1)
    if (i >= 0)
      gemeenteVan[deel] = longestBorder(
        deel,
        buren[deel].filter((buur) => vast.has(buur)),
        gemeenteVan,
        lengte,
      )
    else if (omvang[deel] < KLEINSTE_EILAND) gemeenteVan[deel] = null
    vast.add(deel)
  }
  return delen.flatMap((deel, i) =>
    gemeenteVan[i] ? [makeFeature(/** @type {any} */ ({ gemeente: gemeenteVan[i] }), deel.geometry.coordinates)] : [],
  )
}

/** @param {number} deel @param {number[]} buren @param {string[]} gemeenteVan @param {(a: number, b: number) => number} lengte */
function longestBorder(deel, buren, gemeenteVan, lengte) {
  const per = new Map()
  for (const buur of buren) per.set(gemeenteVan[buur], (per.get(gemeenteVan[buur]) ?? 0) + lengte(deel, buur))
  return [...per].reduce((beste, kandidaat) => (kandidaat[1] > beste[1] ? kandidaat : beste))[0]
}

/** Length of the arcs that two shapes share. @param {number[][][]} bogen @param {any[]} vormen */
function makeGrenslengte(bogen, vormen) {
  const arcsVan = vormen.map(
    (vorm) => new Set(vorm.arcs.flat().map((/** @type {number} */ arc) => (arc < 0 ? ~arc : arc))),
  )
  const lengte = bogen.map((boog) =>
    boog.slice(1).reduce((som, [x, y], i) => som + Math.hypot(x - boog[i][0], y - boog[i][1]), 0),
  )
  return (/** @type {number} */ a, /** @type {number} */ b) =>
    [...arcsVan[a]].reduce((som, arc) => som + (arcsVan[b].has(arc) ? lengte[/** @type {number} */ (arc)] : 0), 0)
}
