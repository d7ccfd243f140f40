/** The large rivers, as lines to find one's way by on a map that is zoomed in. */
import { NEDERLAND, readKust } from './bronnen.mjs'
import { runMapshaper } from './mapshaper.mjs'

/** Metres: what a line of a few pixels wide can show where the map zooms in furthest. */
const INTERVAL = 60
/** Four decimals are 11 m. */
const DECIMALEN = 1e4

/** @returns {Promise<number[][][]>} lines of longitude and latitude */
export async function makeRivieren() {
  const rivieren = readKust().rivieren.map((lijn) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: lijn },
  }))
  const uit = await runMapshaper(
    { rivieren },
    [`-clip bbox=${NEDERLAND}`, `-simplify interval=${INTERVAL}`, '-explode'],
    ['rivieren'],
  )
  const rond = (/** @type {number} */ graden) => Math.round(graden * DECIMALEN) / DECIMALEN
  return uit.rivieren.map(({ geometry }) => geometry.coordinates.map((/** @type {number[]} */ punt) => punt.map(rond)))
}
