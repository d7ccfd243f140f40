/**
 * The points that say where a gemeente is: postcode areas (ours) and places (GeoNames).
 * Points that are known to be wrong are listed here with the reason; nothing is dropped silently.
 */
import { km } from './plane.mjs'

/** @typedef {{naam: string, gemeente: string | null, lat: number, lon: number, soort: 'postcode' | 'plaats'}} Punt */
/** @typedef {{naam: string, gemeente: string, lat: number, lon: number}} Plaats a row of data/plaatsen.json */
/** @typedef {{postcode: string, gemeente: string, lat: number, lon: number}} Postcode a row of data/postcodes.json */

/** Postcode areas that stand in the wrong spot: they draw no border and need not lie in their gemeente. */
export const FOUTE_POSTCODES = [
  { postcode: '8436', waarom: 'staat in de bron op de plek van 8346 (cijfers verwisseld)' },
]

/** Places that GeoNames puts in the wrong gemeente; here with the right one. */
export const FOUTE_PLAATSEN = [
  { naam: 'Carnisse', inBron: 'GM0489', gemeente: 'GM0599', waarom: 'wijk in Rotterdam-Charlois, niet in Barendrecht' },
  {
    naam: 'Brand',
    inBron: 'GM1771',
    gemeente: 'GM0794',
    waarom: 'buurt in Helmond-Brandevoort, niet in Geldrop-Mierlo',
  },
  {
    naam: 'Schutsboom',
    inBron: 'GM1771',
    gemeente: 'GM0794',
    waarom: 'buurt in Helmond-Brandevoort, niet in Geldrop-Mierlo',
  },
  {
    naam: 'Stepekolk',
    inBron: 'GM1771',
    gemeente: 'GM0794',
    waarom: 'buurt in Helmond-Brandevoort, niet in Geldrop-Mierlo',
  },
]

/**
 * Places of the Netherlands for search: sorted, without doubles, each with a gemeente of today.
 * GeoNames may lag behind a merger; then the nearest postcode area says which gemeente it is now.
 * @param {Array<{naam: string, gemeente: string, lat: number, lon: number}>} bron @param {Postcode[]} postcodes
 * @param {Set<string>} codes of the gemeenten of today
 * @returns {Plaats[]}
 */
export function makePlaatsen(bron, postcodes, codes) {
  const rijen = bron.map(({ naam, gemeente: inBron, lat, lon }) => {
    const verbeterd = FOUTE_PLAATSEN.find((fout) => fout.naam === naam && fout.inBron === inBron)?.gemeente ?? inBron
    return { naam, gemeente: codes.has(verbeterd) ? verbeterd : nearest({ lat, lon }, postcodes).gemeente, lat, lon }
  })
  rijen.sort((a, b) => compare(a.naam, b.naam) || compare(a.gemeente, b.gemeente) || a.lat - b.lat || a.lon - b.lon)
  return rijen.filter((rij, i) => rij.naam !== rijen[i - 1]?.naam || rij.gemeente !== rijen[i - 1]?.gemeente)
}

/**
 * Every trusted point: it seeds a cell and must end up inside its gemeente.
 * @param {Plaats[]} plaatsen @param {Postcode[]} postcodes
 * @returns {Punt[]}
 */
export function makePunten(plaatsen, postcodes) {
  const fout = new Set(FOUTE_POSTCODES.map((rij) => rij.postcode))
  return [
    ...postcodes.filter((rij) => !fout.has(rij.postcode)).map((rij) => toPunt(rij.postcode, rij, 'postcode')),
    ...plaatsen.map((rij) => toPunt(rij.naam, rij, 'plaats')),
  ]
}

/** @param {string} naam @param {Plaats | Postcode} rij @param {Punt['soort']} soort @returns {Punt} */
const toPunt = (naam, { gemeente, lat, lon }, soort) => ({ naam, gemeente, lat, lon, soort })

// Plain code-unit order: localeCompare depends on the ICU version and would break the byte-for-byte check.
const compare = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0)

/** @param {{lat: number, lon: number}} plek @param {Postcode[]} postcodes */
const nearest = (plek, postcodes) => postcodes.reduce((beste, rij) => (km(rij, plek) < km(beste, plek) ? rij : beste))
