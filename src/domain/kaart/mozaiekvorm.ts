import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { vormenByGemeente } from '../geometrie.ts'
import { losOp, omvang } from '../geometrie.ts'
import type { Mozaiek, Mozaiekregio, Mozaiekvlak } from './mozaiek.ts'

/*
 * The mosaic as shapes, for the live map and the drawn one alike; in degrees, or in whatever unit the topology has.
 */

/** Lines between the pieces: `rand` between two regions, `zacht` inside one that is partly shared or only probable. */
export type Mozaiekrand = 'rand' | 'zacht'

/** The lines of a kind between gemeenten; never along water or the border of the country. */
export function mozaieklijnen(
  grenzen: Topology,
  vormen: ReturnType<typeof vormenByGemeente>,
  { vlakken }: Mozaiek,
  wat: Mozaiekrand,
): MultiLineString {
  return mesh(grenzen, { type: 'GeometryCollection', geometries: [...vormen.values()] }, (a, b) => {
    const [een, ander] = [vlakken.get(String(a.id)), vlakken.get(String(b.id))]
    return a !== b && een !== undefined && ander !== undefined && randTussen(een, ander) === wat
  })
}

function randTussen(een: Mozaiekvlak, ander: Mozaiekvlak): Mozaiekrand | undefined {
  const samen = een.regios.filter((regio) => ander.regios.includes(regio))
  if (samen.length === 0) return een.regios.length + ander.regios.length === 0 ? undefined : 'rand'
  return een.klasse === ander.klasse && samen.length === een.regios.length && samen.length === ander.regios.length
    ? undefined
    : 'zacht'
}

/** Where the name of a piece has most room, and how wide that is; both in units of the topology. */
interface Naamruimte {
  x: number
  y: number
  breedte: number
}

/** Pixels of a name on the map for each of its letters: less than they take, for a name may run beyond its region a little. */
const LETTERBREEDTE = 3.2

/** Heights at which a piece is measured. */
const SNEDEN = 24

/**
 * Where the name of a region stands, in units of the topology, and the scale from which it fits there, in pixels a unit;
 * undefined without a shape.
 */
export function naamplek(
  grenzen: Topology,
  vormen: ReturnType<typeof vormenByGemeente>,
  regio: Mozaiekregio,
): { x: number; y: number; schaal: number } | undefined {
  const ruimte = naamruimte(grenzen, vormen, regio)
  if (ruimte === undefined) return undefined
  const letters = Math.max(...regio.regels.map((regel) => regel.length))
  return { x: ruimte.x, y: ruimte.y, schaal: (letters * LETTERBREEDTE) / ruimte.breedte }
}

/** The middle of the widest part of a region that is as wide just above and below. */
function naamruimte(
  grenzen: Topology,
  vormen: ReturnType<typeof vormenByGemeente>,
  { bekend }: Mozaiekregio,
): Naamruimte | undefined {
  const vorm = losOp(grenzen, vormen, bekend)
  const doos = omvang(vorm)
  if (doos === undefined) return undefined
  const [, onder, , boven] = doos
  const sneden = Array.from({ length: SNEDEN }, (_, nr) => {
    const y = onder + ((nr + 0.5) * (boven - onder)) / SNEDEN
    return { y, stuk: breedsteStuk(vorm, y) }
  })
  const breedte = (nr: number) => {
    const { stuk } = sneden[nr] ?? {}
    return stuk === undefined ? 0 : stuk[1] - stuk[0]
  }
  const ruimten = sneden.flatMap(({ y, stuk }, nr): Naamruimte[] =>
    stuk === undefined
      ? []
      : [{ x: (stuk[0] + stuk[1]) / 2, y, breedte: Math.min(breedte(nr - 1), breedte(nr), breedte(nr + 1)) }],
  )
  return ruimten.toSorted((a, b) => b.breedte - a.breedte)[0]
}

/** The longest part of a horizontal line that lies inside a shape. */
function breedsteStuk({ coordinates }: MultiPolygon, y: number): readonly [van: number, tot: number] | undefined {
  const kruisingen = coordinates
    .flat()
    .flatMap((ring) => ring.flatMap((punt, nr) => kruising(ring[nr - 1] ?? punt, punt, y)))
    .toSorted((a, b) => a - b)
  const stukken = kruisingen.flatMap((van, nr): (readonly [number, number])[] => {
    const tot = kruisingen[nr + 1]
    return nr % 2 === 1 || tot === undefined ? [] : [[van, tot]]
  })
  return stukken.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
}

function kruising([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, y: number): number[] {
  return ay > y === by > y ? [] : [ax + ((y - ay) * (bx - ax)) / (by - ay)]
}
