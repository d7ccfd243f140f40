import type { LineString, MultiLineString, MultiPolygon, Position } from 'geojson'
import type { Kader } from './Vel'

/** Part of the frame that is kept around it, so that the edge of a cut is never seen. */
const MARGE = 0.04

interface Rand {
  binnen: (punt: Position) => boolean
  snij: (a: Position, b: Position) => Position
}

function randenVan({ x, y, breedte, hoogte }: Kader): Rand[] {
  const [mx, my] = [breedte * MARGE, hoogte * MARGE]
  const opX =
    (grens: number) =>
    ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
      grens,
      ay + ((by - ay) * (grens - ax)) / (bx - ax),
    ]
  const opY =
    (grens: number) =>
    ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
      ax + ((bx - ax) * (grens - ay)) / (by - ay),
      grens,
    ]
  return [
    { binnen: ([px = 0]) => px >= x - mx, snij: opX(x - mx) },
    { binnen: ([px = 0]) => px <= x + breedte + mx, snij: opX(x + breedte + mx) },
    { binnen: ([, py = 0]) => py >= y - my, snij: opY(y - my) },
    { binnen: ([, py = 0]) => py <= y + hoogte + my, snij: opY(y + hoogte + my) },
  ]
}

/** Cuts areas to the frame (Sutherland–Hodgman), so that a page holds no points that nobody sees. */
export function knipVlakken({ coordinates }: MultiPolygon, kader: Kader): MultiPolygon {
  const randen = randenVan(kader)
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((polygoon) => polygoon.map((ring) => knipRing(ring, randen)).filter((ring) => ring.length > 3))
      .filter((polygoon) => polygoon.length > 0),
  }
}

function knipRing(ring: Position[], randen: readonly Rand[]): Position[] {
  const open = randen.reduce(langsRand, ring.slice(0, -1))
  return [...open, ...open.slice(0, 1)]
}

function langsRand(ring: Position[], { binnen, snij }: Rand): Position[] {
  return ring.flatMap((punt, nr) => {
    const vorig = ring.at(nr - 1) ?? punt
    if (binnen(punt)) return binnen(vorig) ? [punt] : [snij(vorig, punt), punt]
    return binnen(vorig) ? [snij(vorig, punt)] : []
  })
}

/** Keeps the pieces of lines that touch the frame. */
export function knipLijnen(lijnen: MultiLineString | LineString, kader: Kader): MultiLineString {
  const randen = randenVan(kader)
  const isBinnen = (punt: Position | undefined) => punt !== undefined && randen.every(({ binnen }) => binnen(punt))
  const coordinates: Position[][] = []
  for (const lijn of lijnen.type === 'LineString' ? [lijnen.coordinates] : lijnen.coordinates) {
    let stuk: Position[] = []
    lijn.forEach((punt, nr) => {
      if (isBinnen(punt) || isBinnen(lijn[nr - 1]) || isBinnen(lijn[nr + 1])) stuk.push(punt)
      else {
        if (stuk.length > 1) coordinates.push(stuk)
        stuk = []
      }
    })
    if (stuk.length > 1) coordinates.push(stuk)
  }
  return { type: 'MultiLineString', coordinates }
}
