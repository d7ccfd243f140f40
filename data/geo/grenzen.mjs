/** The two ways to the same file: approximate borders from points and walls, or official ones simplified to size. */
import { merge } from 'topojson-client'
import { gzipSync } from 'node:zlib'
import { NEDERLAND, readKust, readNaturalEarth } from './bronnen.mjs'
import { makeBuurlandBenaderd, makeBuurlandOfficieel } from './buurland.mjs'
import { cutLand, makeGrond, makeVerdeling, repairFragmenten } from './land.mjs'
import { GeweigerdBestand, parseOfficial } from './official.mjs'
import { isInRing, makeBinnenpunt, makeFeature } from './plane.mjs'
import { encodeTopologie, makeGaten, simplifyVormen } from './topology.mjs'
import { makeWater } from './water.mjs'

/** Bytes with gzip: what every visitor downloads before the map can draw. */
export const BUDGET = 45_000
/** Metres: what keeps the file small enough, and is no more than the borders are off anyway. */
const INTERVAL = 275
const INTERVALLEN_OFFICIEEL = [100, 200, 300, 450, 650, 900, 1300]

/** @typedef {{topologie: any, gaten: any[]}} Grenzen `gaten`: land that no gemeente covers */

/** @param {{gemeenten: any[], punten: import('./seeds.mjs').Punt[]}} bron @returns {Promise<Grenzen>} */
export async function makeBenaderd({ gemeenten, punten }) {
  const kust = readKust()
  const [land, buren] = [kust.land.NL, [...kust.land.BE, ...kust.land.DE]].map((vlakken) =>
    vlakken.map((vlak) => makeFeature({ soort: 'land' }, vlak)),
  )
  const water = makeWater(kust.meren)
  const grond = makeGrond({ punten, land, water, buren })
  const codes = gemeenten.map((/** @type {any} */ { code }) => code)
  const verdeling = makeVerdeling({ kust, land, water, punten, codes, rechthoek: NEDERLAND })
  const delen = repairFragmenten(await cutLand(verdeling, land, water, grond), punten)
  const vormen = await simplifyVormen({ delen, buurland: await makeBuurlandBenaderd(), interval: INTERVAL })
  const heel = { type: 'Feature', properties: { gemeente: 'land' }, geometry: makeRechthoek(NEDERLAND) }
  return {
    topologie: encodeTopologie(vormen, 'benaderd'),
    gaten: await makeGaten(await cutLand([heel], land, water, grond), vormen.gemeenten),
  }
}

/** @param {number[]} rechthoek west, south, east, north */
const makeRechthoek = ([west, zuid, oost, noord]) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, zuid],
      [west, noord],
      [oost, noord],
      [oost, zuid],
      [west, zuid],
    ],
  ],
})

/**
 * The finest simplification that fits the budget wins.
 * @param {string} tekst contents of the official file @param {any[]} gemeenten @returns {Promise<Grenzen>}
 */
export async function makeOfficieel(tekst, gemeenten) {
  const delen = parseOfficial(tekst, gemeenten)
  const buurland = await makeBuurlandOfficieel()
  const land = readNaturalEarth('NLD')
  for (const interval of INTERVALLEN_OFFICIEEL) {
    const vormen = await simplifyVormen({ delen, buurland, interval })
    const topologie = encodeTopologie(vormen, 'officieel')
    if (gzipSync(JSON.stringify(topologie)).length <= BUDGET)
      return { topologie, gaten: selectIngesloten(await makeGaten(land, vormen.gemeenten), topologie) }
  }
  throw new GeweigerdBestand([`ook sterk vereenvoudigd is het groter dan ${BUDGET} bytes (gzip)`])
}

/**
 * Official shores are finer than the land of ours that they are compared with, so strips along the outside say nothing;
 * a hole between gemeenten does.
 * @param {any[]} gaten @param {any} topologie
 */
function selectIngesloten(gaten, topologie) {
  const holten = merge(topologie, topologie.objects.gemeenten.geometries).coordinates.flatMap((vlak) => vlak.slice(1))
  return gaten.filter(({ geometry }) => {
    const [lon, lat] = makeBinnenpunt(geometry.coordinates)
    return holten.some((holte) => isInRing(holte, lon, lat))
  })
}
