import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import type { Indeling } from './indeling.ts'
import type { Vlak } from './kaart/kaartbeeld.ts'
import type { Doos } from './nederland.ts'
import type { Naslag } from './opzoeken.ts'

/*
 * Everything that is drawn comes from the borders of the gemeenten: regions and networks are dissolved from them when
 * needed, so that no second border can disagree.
 */

type Gemeentevorm = TopoPolygon | TopoMultiPolygon

/** The shapes of the gemeenten in the topology, by code. */
export function vormenByGemeente(grenzen: Topology): ReadonlyMap<string, Gemeentevorm> {
  return new Map(
    collectie(grenzen, 'gemeenten').geometries.flatMap((vorm): [string, Gemeentevorm][] =>
      (vorm.type === 'Polygon' || vorm.type === 'MultiPolygon') && vorm.id !== undefined
        ? [[String(vorm.id), vorm]]
        : [],
    ),
  )
}

type Collectie = GeometryCollection<object>

function isCollectie(object: unknown): object is Collectie {
  return typeof object === 'object' && object !== null && 'type' in object && object.type === 'GeometryCollection'
}

function collectie(grenzen: Topology, naam: string): Collectie {
  const object: unknown = grenzen.objects[naam]
  return isCollectie(object) ? object : { type: 'GeometryCollection', geometries: [] }
}

/** The gemeenten, each with its code and naam. */
export function gemeenteFeatures(grenzen: Topology, naslag: Naslag): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: feature(grenzen, collectie(grenzen, 'gemeenten')).features.map((item) => ({
      ...item,
      properties: { code: item.id, naam: naslag.gemeenteByCode.get(String(item.id))?.naam ?? '' },
    })),
  }
}

/** Germany and Belgium, so that the map reads as the Netherlands. */
export function buurlandFeatures(grenzen: Topology): FeatureCollection {
  return feature(grenzen, collectie(grenzen, 'buurland'))
}

/** The outline of a set of gemeenten, without the borders inside it. */
export function losOp(
  grenzen: Topology,
  vormen: ReturnType<typeof vormenByGemeente>,
  gemeenten: readonly string[],
): MultiPolygon {
  return merge(
    grenzen,
    gemeenten.flatMap((code) => vormen.get(code) ?? []),
  )
}

/** One feature an area, with its id, naam and `extra` properties. */
export function vlakFeatures<T extends Vlak>(
  grenzen: Topology,
  vormen: ReturnType<typeof vormenByGemeente>,
  vlakken: readonly T[],
  extra: (vlak: T) => Record<string, string | number | boolean>,
): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: vlakken
      .filter(({ gemeenten }) => gemeenten.length > 0)
      .map((vlak): Feature<MultiPolygon> => ({
        type: 'Feature',
        properties: { id: vlak.id, naam: vlak.naam, ...extra(vlak) },
        geometry: losOp(grenzen, vormen, vlak.gemeenten),
      })),
  }
}

/** The borders between the regions of a division, coast left out. */
export function indelingLijnen(grenzen: Topology, naslag: Naslag, indeling: Indeling): MultiLineString {
  const regioVan = (id: unknown) => naslag.gemeenteByCode.get(String(id))?.[indeling]
  return mesh(grenzen, collectie(grenzen, 'gemeenten'), (a, b) => a !== b && regioVan(a.id) !== regioVan(b.id))
}

export function punt(lon: number, lat: number, properties: Record<string, unknown>): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }
}

/** The box around an area; undefined when it is empty. */
export function omvang(vlak: MultiPolygon | Polygon): Doos | undefined {
  const punten = vlak.type === 'Polygon' ? vlak.coordinates.flat() : vlak.coordinates.flat(2)
  if (punten.length === 0) return undefined
  const lons = punten.map(([lon]) => lon ?? 0)
  const lats = punten.map(([, lat]) => lat ?? 0)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
