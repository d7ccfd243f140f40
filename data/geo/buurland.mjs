/** The land around the Netherlands, so that the map reads as part of a coast: one shape, coarser further away. */
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { NEDERLAND, readKust, readNaturalEarth } from './bronnen.mjs'
import { runMapshaper } from './mapshaper.mjs'
import { makeFeature } from './plane.mjs'
import { makeLint } from './water.mjs'

/** Wide enough for the broadest screen at the lowest zoom. */
const VERWEG = [-3, 48.5, 14, 56.5]
/** Near the Netherlands the neighbours are as fine as its own border. */
const DICHTBIJ = [2.4, 50.3, 8, 54.1]
const LANDEN_VERWEG = ['BEL', 'DEU', 'DNK', 'FRA', 'LUX', 'GBR']
const VERWEG_INTERVAL = 4000
const VERWEG_KLEINSTE = '150km2'
/** Official borders and those of Natural Earth lie up to this far apart (km): land between them is the neighbour's. */
const NAAD = 2.5

/** Neighbours that share the border of the approximate land point by point. */
export function makeBuurlandBenaderd() {
  const { BE, DE, FR } = readKust().land
  return makeBuurland([...BE, ...DE, ...FR].map((vlak) => makeFeature({ soort: 'buurland' }, vlak)))
}

/** Neighbours for official borders, from the public domain alone. */
export async function makeBuurlandOfficieel() {
  const buren = ['BEL', 'DEU', 'FRA'].flatMap(readNaturalEarth)
  const { nederland: naad } = await runMapshaper(
    { nederland: readNaturalEarth('NLD'), lint: buitenrand(buren).flatMap((lijn) => makeLint(lijn, NAAD)) },
    ['-target lint', '-dissolve2', '-target nederland', '-dissolve2', '-clip lint'],
    ['nederland'],
  )
  return makeBuurland([...buren, ...naad])
}

/** The outer border of shapes, as far as it lies near the Netherlands. @param {any[]} features @returns {number[][][]} */
function buitenrand(features) {
  const [west, zuid, oost, noord] = NEDERLAND
  const topologie = topology({ vlakken: { type: 'FeatureCollection', features } })
  return mesh(topologie, /** @type {any} */ (topologie.objects.vlakken), (a, b) => a === b)
    .coordinates.map((lijn) => lijn.filter(([lon, lat]) => lon > west && lon < oost && lat > zuid && lat < noord))
    .filter((lijn) => lijn.length > 0)
}

/** @param {any[]} buren the neighbours nearby */
async function makeBuurland(buren) {
  // A run of its own: simplification touches every layer of a run, and the border must stay sharp.
  const grof = await runMapshaper(
    { verweg: LANDEN_VERWEG.flatMap(readNaturalEarth) },
    [
      `-clip bbox=${VERWEG}`,
      '-dissolve2',
      `-simplify interval=${VERWEG_INTERVAL}`,
      `-erase bbox=${DICHTBIJ}`,
      `-filter-islands min-area=${VERWEG_KLEINSTE}`,
    ],
    ['verweg'],
  )
  const { buurland } = await runMapshaper(
    { grof: grof.verweg, buren },
    [
      '-target buren',
      `-clip bbox=${DICHTBIJ}`,
      '-target grof,buren',
      '-merge-layers force name=buurland',
      '-dissolve2',
    ],
    ['buurland'],
  )
  return buurland.map(({ geometry }) => ({ ...makeFeature({ soort: 'buurland' }, []), geometry }))
}
