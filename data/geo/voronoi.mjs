/**
 * Cuts an area into Voronoi cells around its points: every spot belongs to the gemeente of the nearest known point.
 */
import { Delaunay } from 'd3-delaunay'
import { isInGeometrie, KRIMP } from './plane.mjs'

/** @typedef {import('./seeds.mjs').Punt} Punt */

/**
 * One domain per COROP area. A point seeds the domain that it lies in, even when its gemeente belongs to another COROP:
 * gemeenten have crossed these walls since 2021 (Vijfheerenlanden, Weesp, Littenseradiel), and the point knows better
 * than the wall. A point just outside every wall (a harbour town on a generalised coast) still pulls in its own COROP.
 * @param {any[]} gebieden features with properties.corop @param {Punt[]} punten @param {Map<string, string>} coropVan
 */
export function makeDomeinen(gebieden, punten, coropVan) {
  const puntenVan = new Map(gebieden.map((gebied) => [gebied.properties.corop, /** @type {Punt[]} */ ([])]))
  for (const punt of punten) {
    const thuis = coropVan.get(/** @type {string} */ (punt.gemeente))
    const gebied = gebieden.find((kandidaat) => isInGeometrie(kandidaat.geometry, punt.lon, punt.lat))
    puntenVan.get(gebied ? gebied.properties.corop : thuis)?.push(punt)
  }
  return gebieden.map((gebied) => ({ gebied, punten: puntenVan.get(gebied.properties.corop) ?? [] }))
}

/**
 * Voronoi cells as features with `properties.gemeente` (null: a foreign place).
 * @param {Punt[]} punten @param {number[]} rechthoek west, south, east, north: the frame that the outer cells fill
 */
export function makeCellen(punten, [west, zuid, oost, noord]) {
  const delaunay = Delaunay.from(
    punten,
    (punt) => punt.lon * KRIMP,
    (punt) => punt.lat,
  )
  const voronoi = delaunay.voronoi([west * KRIMP, zuid, oost * KRIMP, noord])
  return punten.flatMap((punt, i) => {
    const ring = voronoi.cellPolygon(i)
    if (!ring) return []
    return [
      {
        type: 'Feature',
        properties: { gemeente: punt.gemeente },
        geometry: { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x / KRIMP, y])] },
      },
    ]
  })
}
