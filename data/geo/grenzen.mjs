/** The two ways to the same file: approximate borders from points and walls, or official ones simplified to size. */
import { merge } from 'topojson-client'
import { gzipSync } from 'node:zlib'
import { CREDITS, NEDERLAND, readNuts, readPlaatsen, readWater } from './bronnen.mjs'
import { makeBuurland, readBuren } from './buurland.mjs'
import { cutWater, makeGrond, makeVerdeling, repairFragmenten } from './land.mjs'
import { GeweigerdBestand, parseOfficial } from './official.mjs'
import { isInRing, makeBinnenpunt } from './plane.mjs'
import { encodeTopologie, makeGaten, simplifyVormen } from './topology.mjs'
import { makeWater } from './water.mjs'

/** Bytes with gzip: what every visitor downloads before the map can draw. */
export const BUDGET = 45_000
/** Metres; found by trying: at 150 the first postcode falls outside its gemeente. */
const INTERVAL = 100
const INTERVALLEN_OFFICIEEL = [100, 200, 300, 450, 650, 900, 1300]

/** @typedef {{topologie: any, gaten: any[]}} Grenzen `gaten`: land that no gemeente covers */

/** @param {{gemeenten: any[], corop: any[], punten: import('./seeds.mjs').Punt[]}} bron @returns {Promise<Grenzen>} */
export async function makeBenaderd({ gemeenten, corop, punten }) {
  const nuts2021 = await readNuts({ land: 'NL', niveau: 3 })
  const nuts2003 = await readNuts({ land: 'NL', niveau: 3, jaar: 2003 })
  const buren = await readBuren()
  const water = await makeWater({ zeeEnMeren: readWater(NEDERLAND), nuts2021, nuts2003, punten, rechthoek: NEDERLAND })
  const grond = makeGrond({ punten, nuts2021, water, buren })
  const coropVanNuts = new Map(corop.map((/** @type {any} */ rij) => [rij.nuts3, rij.id]))
  const corops = nuts2021.map((gebied) => ({
    ...gebied,
    properties: { corop: coropVanNuts.get(gebied.properties.nuts) },
  }))
  const coropVan = new Map(gemeenten.map((/** @type {any} */ { code, corop: id }) => [code, id]))
  const buitenland = readPlaatsen(['BE', 'DE']).filter(isNabij)
  const verdeling = await makeVerdeling({ corops, buren, grond, punten, buitenland, coropVan, rechthoek: NEDERLAND })
  const delen = repairFragmenten(await cutWater(verdeling, water, grond), punten)
  const vormen = await simplifyVormen({ delen, buurland: await makeBuurland(buren), interval: INTERVAL })
  const land = await cutWater(
    nuts2021.map((gebied) => ({ ...gebied, properties: { gemeente: 'land' } })),
    water,
    grond,
  )
  return {
    topologie: encodeTopologie(vormen, 'benaderd', [CREDITS.nuts, CREDITS.geonames, CREDITS.water]),
    gaten: await makeGaten(land, vormen.gemeenten),
  }
}

/**
 * The finest simplification that fits the budget wins.
 * @param {string} tekst contents of the official file @param {any[]} gemeenten @returns {Promise<Grenzen>}
 */
export async function makeOfficieel(tekst, gemeenten) {
  const delen = parseOfficial(tekst, gemeenten)
  const buurland = await makeBuurland(await readBuren())
  const land = await readNuts({ land: 'NL', niveau: 3, jaar: 2003 })
  for (const interval of INTERVALLEN_OFFICIEEL) {
    const vormen = await simplifyVormen({ delen, buurland, interval })
    const topologie = encodeTopologie(vormen, 'officieel', [CREDITS.officieel, CREDITS.nuts])
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

const isNabij = (/** @type {{lat: number, lon: number}} */ { lat, lon }) =>
  lon > NEDERLAND[0] - 0.5 && lon < NEDERLAND[2] + 0.5 && lat > NEDERLAND[1] - 0.3 && lat < NEDERLAND[3] + 0.3
