/** The little plane geometry that the pipeline and its checks share. Rings are GeoJSON rings in degrees. */

/** A degree of longitude is this much shorter than one of latitude in the middle of the Netherlands (52.2° N). */
export const KRIMP = Math.cos((52.2 * Math.PI) / 180);
const KM_PER_GRAAD = 111.2;

/** @typedef {number[][]} Ring */
/** @typedef {Ring[]} Vlak outer ring first, then holes */

/** @param {any} geometrie Polygon or MultiPolygon @returns {Vlak[]} */
export const vlakkenVan = (geometrie) =>
  geometrie.type === 'Polygon' ? [geometrie.coordinates] : geometrie.coordinates;

/** @param {Ring} ring @param {number} x @param {number} y */
export function isInRing(ring, x, y) {
  let binnen = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) binnen = !binnen;
  }
  return binnen;
}

/** @param {Vlak} vlak @param {number} x @param {number} y */
export const isInVlak = ([buiten, ...gaten], x, y) =>
  isInRing(buiten, x, y) && !gaten.some((gat) => isInRing(gat, x, y));

/** @param {any} geometrie @param {number} x @param {number} y */
export const isInGeometrie = (geometrie, x, y) => vlakkenVan(geometrie).some((vlak) => isInVlak(vlak, x, y));

/** Signed shoelace area in square degrees; positive is counter-clockwise. @param {Ring} ring */
export function ringArea(ring) {
  let som = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) som += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return som / 2;
}

/** Good to a few percent anywhere in the Netherlands, which is all that thresholds need. @param {Vlak} vlak */
export const km2 = ([buiten, ...gaten]) =>
  (Math.abs(ringArea(buiten)) - gaten.reduce((som, gat) => som + Math.abs(ringArea(gat)), 0)) * KRIMP * KM_PER_GRAAD ** 2;

/** @param {{lat: number, lon: number}} a @param {{lat: number, lon: number}} b */
export const km = (a, b) => Math.hypot((a.lon - b.lon) * KRIMP, a.lat - b.lat) * KM_PER_GRAAD;

/**
 * A regular polygon around a spot, in degrees.
 * @param {{lat: number, lon: number}} midden @param {number} straal kilometres @returns {Ring}
 */
export function makeSchijf({ lat, lon }, straal) {
  const hoeken = 16;
  const ring = Array.from({ length: hoeken }, (_, i) => {
    const hoek = (2 * Math.PI * i) / hoeken;
    const r = straal / KM_PER_GRAAD;
    return [lon + (r * Math.cos(hoek)) / KRIMP, lat + r * Math.sin(hoek)];
  });
  return [...ring, ring[0]];
}

/** @param {{soort: string}} properties @param {Vlak} coordinates */
export const makeFeature = (properties, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
