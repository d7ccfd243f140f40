/** The little plane geometry that the pipeline and its checks share. Rings are GeoJSON rings in degrees. */

/** A degree of longitude is this much shorter than one of latitude in the middle of the Netherlands (52.2° N). */
export const KRIMP = Math.cos((52.2 * Math.PI) / 180)
export const KM_PER_GRAAD = 111.2

/** @typedef {number[][]} Ring */
/** @typedef {Ring[]} Vlak outer ring first, then holes */

/** @param {any} geometrie Polygon or MultiPolygon @returns {Vlak[]} */
export const vlakkenVan = (geometrie) =>
  geometrie.type === 'Polygon' ? [geometrie.coordinates] : geometrie.coordinates

/** @param {Ring} ring @param {number} x @param {number} y */
export function isInRing(ring, x, y) {
  let binnen = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]
    const [xj, yj] = ring[j]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) binnen = !binnen
  }
  return binnen
}

/** @param {Vlak} vlak @param {number} x @param {number} y */
export const isInVlak = ([buiten, ...gaten], x, y) =>
  isInRing(buiten, x, y) && !gaten.some((gat) => isInRing(gat, x, y))

/** @param {any} geometrie @param {number} x @param {number} y */
export const isInGeometrie = (geometrie, x, y) => vlakkenVan(geometrie).some((vlak) => isInVlak(vlak, x, y))

/** Signed shoelace area in square degrees; positive is counter-clockwise. @param {Ring} ring */
export function ringArea(ring) {
  let som = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    som += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]
  return som / 2
}

/** Good to a few percent anywhere in the Netherlands, which is all that thresholds need. @param {Vlak} vlak */
export const km2 = ([buiten, ...gaten]) =>
  (Math.abs(ringArea(buiten)) - gaten.reduce((som, gat) => som + Math.abs(ringArea(gat)), 0)) *
  KRIMP *
  KM_PER_GRAAD ** 2

/** @param {{lat: number, lon: number}} a @param {{lat: number, lon: number}} b */
export const km = (a, b) => Math.hypot((a.lon - b.lon) * KRIMP, a.lat - b.lat) * KM_PER_GRAAD

/**
 * A regular polygon around a spot, in degrees.
 * @param {{lat: number, lon: number}} midden @param {number} straal kilometres @returns {Ring}
 */
export function makeSchijf({ lat, lon }, straal) {
  const hoeken = 16
  const ring = Array.from({ length: hoeken }, (_, i) => {
    const hoek = (2 * Math.PI * i) / hoeken
    const r = straal / KM_PER_GRAAD
    return [lon + (r * Math.cos(hoek)) / KRIMP, lat + r * Math.sin(hoek)]
  })
  return [...ring, ring[0]]
}

/** @param {{soort: string}} properties @param {Vlak} coordinates */
export const makeFeature = (properties, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})

/**
 * A spot well inside a polygon: the middle of the widest stretch of the line halfway between bottom and top.
 * @param {Vlak} vlak @returns {number[]}
 */
export function makeBinnenpunt(vlak) {
  const hoogten = vlak[0].map((punt) => punt[1])
  const [onder, boven] = [hoogten.reduce((a, b) => Math.min(a, b)), hoogten.reduce((a, b) => Math.max(a, b))]
  // Not exactly halfway: a line through vertices on the grid would count them twice.
  const y = onder + (boven - onder) * 0.4987654321
  const snijpunten = vlak
    .flatMap((ring) =>
      ring.slice(1).flatMap(([xj, yj], i) => {
        const [xi, yi] = ring[i]
        return yi > y === yj > y ? [] : [((xj - xi) * (y - yi)) / (yj - yi) + xi]
      }),
    )
    .sort((a, b) => a - b)
  let beste = [snijpunten[0], snijpunten[1]]
  for (let i = 2; i + 1 < snijpunten.length; i += 2)
    if (snijpunten[i + 1] - snijpunten[i] > beste[1] - beste[0]) beste = [snijpunten[i], snijpunten[i + 1]]
  return [(beste[0] + beste[1]) / 2, y]
}
