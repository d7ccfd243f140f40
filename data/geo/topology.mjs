/**
 * From shapes to the file: simplified, on a grid, with shared borders as shared arcs.
 */
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { readGrensbronnen } from './bronnen.mjs'
import { runMapshaper } from './mapshaper.mjs'
import { ringArea, vlakkenVan } from './plane.mjs'

/** The grid of the file in degrees: 14 by 22 metres, finer than anything the sources know. */
const RASTER = 0.0002

/** Rounding to the grid may make borders cross by one grid step; another round of cleaning settles it. */
const RONDES = 2

/**
 * Dissolves by gemeente, simplifies and snaps to the grid; the neighbouring land shares its arcs.
 * @param {{delen: any[], buurland: any[], interval: number}} bron `interval` in metres
 */
export async function simplifyVormen({ delen, buurland, interval }) {
  const vereenvoudigd = await runMapshaper(
    { gemeenten: delen, buurland },
    [
      '-target gemeenten',
      '-dissolve2 gemeente',
      '-target buurland',
      '-dissolve2',
      '-erase gemeenten',
      '-target gemeenten,buurland',
      `-simplify interval=${interval}`,
    ],
    ['gemeenten', 'buurland'],
  )
  let vormen = /** @type {{gemeenten: any[], buurland: any[]}} */ (vereenvoudigd)
  for (let ronde = 0; ronde < RONDES; ronde++) vormen = await cleanOnRaster(vormen)
  return vormen
}

/** Crossings found on the grid become corners, so that the file's own rounding cannot bring them back. @param {{gemeenten: any[], buurland: any[]}} vormen @returns {Promise<any>} */
const cleanOnRaster = ({ gemeenten, buurland }) =>
  runMapshaper(
    { gemeenten: gemeenten.map(roundToRaster), buurland: buurland.map(roundToRaster) },
    ['-target gemeenten', '-clean gap-fill-area=0.05km2 sliver-control=0', '-target buurland', '-erase gemeenten'],
    ['gemeenten', 'buurland'],
  )

/** @param {any} feature */
function roundToRaster({ properties, geometry }) {
  const rond = (/** @type {number[]} */ punt) => punt.map((graden) => Math.round(graden / RASTER) * RASTER)
  const coordinates = vlakkenVan(geometry).map((vlak) => vlak.map((ring) => ring.map(rond)))
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
}

/** Land that no gemeente covers, as single polygons. @param {any[]} land @param {any[]} gemeenten */
export async function makeGaten(land, gemeenten) {
  const { land: gaten } = await runMapshaper(
    { land, gemeenten },
    ['-target land', '-dissolve2', '-erase gemeenten', '-explode'],
    ['land'],
  )
  return gaten
}

/**
 * @param {{gemeenten: any[], buurland: any[]}} vormen @param {'benaderd' | 'officieel'} grenzen
 * @returns {any} TopoJSON with the members `grenzen` and `bronnen`
 */
export function encodeTopologie({ gemeenten, buurland }, grenzen) {
  const genummerd = gemeenten.map(({ properties, geometry }) => ({
    type: 'Feature',
    id: properties.gemeente,
    geometry: rewind(geometry),
  }))
  genummerd.sort((a, b) => (a.id < b.id ? -1 : 1))
  const land = buurland.map(({ geometry }) => ({ type: 'Feature', geometry: rewind(geometry) }))
  const ruw = topology(
    /** @type {any} */ ({
      gemeenten: { type: 'FeatureCollection', features: genummerd },
      buurland: { type: 'FeatureCollection', features: land },
    }),
  )
  const { type, transform, objects, arcs } = quantize(ruw, { scale: [RASTER, RASTER], translate: [0, 0] })
  return { type, grenzen, bronnen: readGrensbronnen()[grenzen], transform, objects, arcs }
}

/** Outer rings clockwise: what d3-geo expects, and what MapLibre does not mind. @param {any} geometrie */
function rewind(geometrie) {
  const coordinates = vlakkenVan(geometrie).map((vlak) =>
    vlak.map((ring, i) => (ringArea(ring) < 0 === (i === 0) ? ring : [...ring].reverse())),
  )
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates }
}
