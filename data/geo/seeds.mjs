/**
 * The points that say where a gemeente is: postcode areas (ours) and places (GeoNames).
 * Points that are known to be wrong are listed here with the reason; nothing is dropped silently.
 */

/** @typedef {{naam: string, gemeente: string | null, lat: number, lon: number, soort: 'postcode' | 'plaats'}} Punt */

/**
 * Points that are wrong in their source. `gemeente` is the right one, for search; as seeds they are left out.
 * @type {Array<{soort: 'postcode' | 'plaats', naam: string, inBron: string, gemeente?: string, waarom: string}>}
 */
export const FOUTE_PUNTEN = [
  { soort: 'postcode', naam: '8436', inBron: 'GM1708', waarom: 'staat in de bron op de plek van 8346 (cijfers verwisseld)' },
  { soort: 'plaats', naam: 'Carnisse', inBron: 'GM0489', gemeente: 'GM0599', waarom: 'wijk in Rotterdam-Charlois, GeoNames zegt Barendrecht' },
  { soort: 'plaats', naam: 'Brand', inBron: 'GM1771', gemeente: 'GM0794', waarom: 'wijk in Helmond, GeoNames zegt Geldrop-Mierlo' },
  { soort: 'plaats', naam: 'Schutsboom', inBron: 'GM1771', gemeente: 'GM0794', waarom: 'wijk in Helmond, GeoNames zegt Geldrop-Mierlo' },
  { soort: 'plaats', naam: 'Stepekolk', inBron: 'GM1771', gemeente: 'GM0794', waarom: 'wijk in Helmond, GeoNames zegt Geldrop-Mierlo' },
];

const foutVan = (/** @type {{soort: string, naam: string, gemeente: string | null}} */ punt) =>
  FOUTE_PUNTEN.find((fout) => fout.soort === punt.soort && fout.naam === punt.naam && fout.inBron === punt.gemeente);

/**
 * Places of the Netherlands for search: sorted, without doubles, each with a gemeente of today.
 * GeoNames may lag behind a merger; then the nearest postcode area says which gemeente it is now.
 * @param {any[]} plaatsen @param {any[]} postcodes @param {Set<string>} codes
 */
export function makePlaatsen(plaatsen, postcodes, codes) {
  const rijen = plaatsen.map((plaats) => {
    const bekend = foutVan({ soort: 'plaats', ...plaats })?.gemeente ?? plaats.gemeente;
    const gemeente = codes.has(bekend) ? bekend : nearest(plaats, postcodes).gemeente;
    return { naam: plaats.naam, gemeente, lat: plaats.lat, lon: plaats.lon };
  });
  rijen.sort((a, b) => compare(a.naam, b.naam) || compare(a.gemeente, b.gemeente) || a.lat - b.lat || a.lon - b.lon);
  return rijen.filter((rij, i) => rij.naam !== rijen[i - 1]?.naam || rij.gemeente !== rijen[i - 1]?.gemeente);
}

/**
 * Every trusted point that seeds a cell and must end up inside its gemeente.
 * @param {any[]} plaatsen rows of makePlaatsen @param {any[]} postcodes
 * @returns {Punt[]}
 */
export function makePunten(plaatsen, postcodes) {
  const foutePlaatsen = new Set(FOUTE_PUNTEN.map((fout) => `${fout.soort} ${fout.naam} ${fout.gemeente ?? fout.inBron}`));
  return [
    ...postcodes.map((rij) => ({ ...rij, naam: rij.postcode, soort: 'postcode' })),
    ...plaatsen.map((rij) => ({ ...rij, soort: 'plaats' })),
  ].filter((punt) => !foutePlaatsen.has(`${punt.soort} ${punt.naam} ${punt.gemeente}`));
}

// Plain code-unit order: localeCompare depends on the ICU version and would break byte-for-byte checks.
const compare = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0);

/** @param {{lat: number, lon: number}} plek @param {any[]} postcodes */
function nearest(plek, postcodes) {
  const afstand = (/** @type {any} */ rij) => ((rij.lon - plek.lon) * 0.61) ** 2 + (rij.lat - plek.lat) ** 2;
  return postcodes.reduce((beste, rij) => (afstand(rij) < afstand(beste) ? rij : beste));
}
