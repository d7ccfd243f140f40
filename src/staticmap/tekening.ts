import type { MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { buurlandFeatures, losOp, omvang, vormenByGemeente } from '@/domain/geometrie'
import { padVan } from './pad'
import { projecteerGrenzen } from './projectie'

type Vak = readonly [links: number, boven: number, rechts: number, onder: number]

/** The borders in units of the frame, with the paths that many pictures share; each is made when first asked for. */
export interface Tekening {
  grenzen: Topology
  vormen: ReturnType<typeof vormenByGemeente>
  /** Germany and Belgium. */
  buurland: string
  /** The path of a gemeente: whole units for the whole country, tenths for a view from nearby. */
  pad: (code: string, decimalen: 0 | 1) => string
  /** The box around a gemeente. */
  vak: (code: string) => Vak
  /** A set of gemeenten as one area. */
  gebied: (gemeenten: readonly string[]) => MultiPolygon
}

const gemaakt = new WeakMap<Topology, Tekening>()

/** The drawing of a topology: made once, because a build asks it for thousands of pages. */
export function tekeningVan(grenzen: Topology): Tekening {
  const bestaand = gemaakt.get(grenzen)
  if (bestaand !== undefined) return bestaand
  const tekening = maakTekening(projecteerGrenzen(grenzen, 0))
  gemaakt.set(grenzen, tekening)
  return tekening
}

function maakTekening(grenzen: Topology): Tekening {
  const vormen = vormenByGemeente(grenzen)
  const vorm = (code: string): MultiPolygon => {
    const object = vormen.get(code)
    const geometry = object === undefined ? undefined : feature(grenzen, object).geometry
    if (geometry === undefined) return { type: 'MultiPolygon', coordinates: [] }
    return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
  }
  const paden = { 0: new Map<string, string>(), 1: new Map<string, string>() }
  const vakken = new Map<string, Vak>()
  return {
    grenzen,
    vormen,
    buurland: buurlandFeatures(grenzen)
      .features.map(({ geometry }) => padVan(geometry))
      .join(''),
    pad: (code, decimalen) => onthoud(paden[decimalen], code, () => padVan(vorm(code), decimalen)),
    vak: (code) => onthoud(vakken, code, () => omvang(vorm(code)) ?? [0, 0, 0, 0]),
    gebied: (gemeenten) => losOp(grenzen, vormen, gemeenten),
  }
}

function onthoud<T>(bewaard: Map<string, T>, sleutel: string, maak: () => T): T {
  const oud = bewaard.get(sleutel)
  if (oud !== undefined) return oud
  const nieuw = maak()
  bewaard.set(sleutel, nieuw)
  return nieuw
}
