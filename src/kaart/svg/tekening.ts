import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { mesh } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { buurlandFeatures, indelingLijnen, losOp, omvang, vormenByGemeente } from '@/domain/geometrie'
import type { Indeling } from '@/domain/indeling'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import { projecteerGrenzen } from './projectie'
import type { Vak } from './Vel'

/** The borders in units of the frame, with the paths that many pictures share; each is made when first asked for. */
export interface Tekening {
  grenzen: Topology
  vormen: ReturnType<typeof vormenByGemeente>
  /** Germany and Belgium, as shapes and as a path. */
  buren: MultiPolygon
  buurland: string
  /** The whole country as one area. */
  land: () => MultiPolygon
  /** The borders between gemeenten. */
  binnengrenzen: () => MultiLineString
  /** The borders between the regions of a division. */
  indelinglijnen: (naslag: Naslag, indeling: Indeling) => MultiLineString
  /** The path of a gemeente: whole units for the whole country, tenths for a view from nearby. */
  pad: (code: string, decimalen: 0 | 1) => string
  /** The box around a gemeente. */
  vak: (code: string) => Vak
  /** A set of gemeenten as one area. */
  gebied: (gemeenten: readonly string[]) => MultiPolygon
  /** Several such areas as one shape; they may overlap. */
  omtrekken: (gebieden: readonly (readonly string[])[]) => MultiPolygon
}

const gemaakt = new WeakMap<Topology, Tekening>()

/** The drawing of a topology: made once, because a build asks it for thousands of pages. */
export function tekeningVan(grenzen: Topology): Tekening {
  const bestaand = gemaakt.get(grenzen)
  if (bestaand !== undefined) return bestaand
  const tekening = maakTekening(projecteerGrenzen(grenzen))
  gemaakt.set(grenzen, tekening)
  return tekening
}

/** `grenzen` has its lines in units of the frame. */
export function maakTekening(grenzen: Topology): Tekening {
  const vormen = vormenByGemeente(grenzen)
  const vorm = (code: string) => losOp(grenzen, vormen, [code])
  const paden = { 0: new Map<string, string>(), 1: new Map<string, string>() }
  const vakken = new Map<string, Vak>()
  const land = new Map<string, MultiPolygon>()
  const lijnen = new Map<string, MultiLineString>()
  const perNaslag = new WeakMap<Naslag, Map<string, MultiLineString>>()
  const buren = alsVlak(buurlandFeatures(grenzen))
  return {
    grenzen,
    vormen,
    buren,
    buurland: padVan(buren),
    land: () => onthoud(land, 'land', () => losOp(grenzen, vormen, [...vormen.keys()])),
    binnengrenzen: () => onthoud(lijnen, 'gemeente', () => tussenAlle(grenzen, vormen)),
    indelinglijnen: (naslag, indeling) => {
      const eigen = perNaslag.get(naslag) ?? new Map<string, MultiLineString>()
      perNaslag.set(naslag, eigen)
      return onthoud(eigen, indeling, () => indelingLijnen(grenzen, naslag, indeling))
    },
    pad: (code, decimalen) => onthoud(paden[decimalen], code, () => padVan(vorm(code), decimalen)),
    vak: (code) => onthoud(vakken, code, () => omvang(vorm(code)) ?? [0, 0, 0, 0]),
    gebied: (gemeenten) => losOp(grenzen, vormen, gemeenten),
    omtrekken: (gebieden) => ({
      type: 'MultiPolygon',
      coordinates: gebieden.flatMap((gemeenten) => losOp(grenzen, vormen, gemeenten).coordinates),
    }),
  }
}

function tussenAlle(grenzen: Topology, vormen: Tekening['vormen']): MultiLineString {
  return mesh(grenzen, { type: 'GeometryCollection', geometries: [...vormen.values()] }, (a, b) => a !== b)
}

function alsVlak({ features }: FeatureCollection): MultiPolygon {
  const coordinates = features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates
    return geometry.type === 'Polygon' ? [geometry.coordinates] : []
  })
  return { type: 'MultiPolygon', coordinates }
}

function onthoud<T>(bewaard: Map<string, T>, sleutel: string, maak: () => T): T {
  const oud = bewaard.get(sleutel)
  if (oud !== undefined) return oud
  const nieuw = maak()
  bewaard.set(sleutel, nieuw)
  return nieuw
}
