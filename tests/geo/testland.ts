import type { Topology } from 'topojson-specification'

/** Testland: two squares side by side, west (GM0001) and east (GM0002), on a grid of 0.01 degree near Amersfoort. */
export const gemeenten = [
  { code: 'GM0001', naam: 'Westdorp', provincie: 'PV1', corop: 'CR1', arbeidsmarktregio: 'a', rmc: 'RMC1' },
  { code: 'GM0002', naam: 'Oostdorp', provincie: 'PV1', corop: 'CR2', arbeidsmarktregio: 'a', rmc: 'RMC1' },
]

type Bogen = Array<Array<[number, number]>>
type Vorm = { id: string; arcs: number[][] }

/** Arcs are lists of grid points, absolute: they are stored as differences. */
export function makeTopologie(bogen: Bogen, vormen: Vorm[]): Topology {
  return {
    type: 'Topology',
    transform: { scale: [0.01, 0.01], translate: [5, 52] },
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: vormen.map(({ id, arcs }) => ({ type: 'Polygon', id, arcs })),
      },
    },
    arcs: bogen.map((boog) =>
      boog.map(([x, y], i) => {
        const [vorigeX, vorigeY] = boog[i - 1] ?? [0, 0]
        return [x - vorigeX, y - vorigeY]
      }),
    ),
  }
}

const GRENS: Bogen[number] = [
  [10, 0],
  [10, 10],
]
const WEST: Bogen[number] = [
  [10, 0],
  [0, 0],
  [0, 10],
  [10, 10],
]
const OOST: Bogen[number] = [
  [10, 10],
  [20, 10],
  [20, 0],
  [10, 0],
]

/** Sound borders: one shared arc between the two. */
export const makeTestland = () =>
  makeTopologie(
    [GRENS, WEST, OOST],
    [
      { id: 'GM0001', arcs: [[1, -1]] },
      { id: 'GM0002', arcs: [[0, 2]] },
    ],
  )

/** A closed square as GeoJSON ring, counter-clockwise as official files have it. */
export const makeVierkant = (x: number, y: number, zijde: number) => [
  [x, y],
  [x + zijde, y],
  [x + zijde, y + zijde],
  [x, y + zijde],
  [x, y],
]
