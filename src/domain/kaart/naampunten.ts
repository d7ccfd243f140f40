import type { InstellingPunt } from './kaartbeeld.ts'
import type { Naslag } from '../opzoeken.ts'
import { bundels } from './bundels.ts'
import type { MetPunt } from './spreid.ts'
import { EIGEN_PLEK_VANAF } from './spreid.ts'

/*
 * Where names stand and which go first, for the live map and the drawn one alike; each finds them room in its own way.
 */

/** From this zoom on every gemeente is named, and no provincie. */
const DICHTERBIJ = 7.7
/** Zooms from which a name fits in its provincie: a wide one, a narrow one. */
const RUIM = 6
const KRAP = 6.6
export const provinciezooms = [RUIM, KRAP] as const

/** Zooms of MapLibre between which a sort of name is shown, most important first: that is placed before the others. */
export const naamsoorten = {
  stad: { vanaf: 5.5, tot: Number.POSITIVE_INFINITY },
  provincie: { vanaf: RUIM, tot: DICHTERBIJ },
  instelling: { vanaf: EIGEN_PLEK_VANAF, tot: Number.POSITIVE_INFINITY },
  plaats: { vanaf: 6, tot: Number.POSITIVE_INFINITY },
  gemeente: { vanaf: DICHTERBIJ, tot: Number.POSITIVE_INFINITY },
} as const
export type Naamsoort = keyof typeof naamsoorten

/** Where the name of a provincie is inside it and clear of its cities, and from which zoom it fits there. */
const provincieplekken: Readonly<Record<string, MetPunt & { vanaf: (typeof provinciezooms)[number] }>> = {
  PV20: { lat: 53.35, lon: 6.9, vanaf: KRAP },
  PV21: { lat: 53.04, lon: 5.7, vanaf: RUIM },
  PV22: { lat: 52.83, lon: 6.67, vanaf: RUIM },
  PV23: { lat: 52.41, lon: 6.68, vanaf: KRAP },
  PV24: { lat: 52.47, lon: 5.51, vanaf: KRAP },
  PV25: { lat: 52.07, lon: 6.33, vanaf: RUIM },
  PV26: { lat: 51.96, lon: 5.07, vanaf: KRAP },
  PV27: { lat: 52.8, lon: 4.9, vanaf: KRAP },
  PV28: { lat: 52.08, lon: 4.71, vanaf: KRAP },
  PV29: { lat: 51.47, lon: 3.81, vanaf: RUIM },
  PV30: { lat: 51.6, lon: 5.61, vanaf: RUIM },
  PV31: { lat: 51.46, lon: 6.03, vanaf: KRAP },
}

export interface Provincienaam extends MetPunt {
  /** A double name stands in two lines: few provincies are wide enough for one. */
  regels: readonly string[]
  /** Zoom of MapLibre. */
  vanaf: number
}

export function provincienamen({ overzicht }: Naslag): Provincienaam[] {
  return overzicht.regios.flatMap(({ indeling, id, naam }) => {
    const plek = indeling === 'provincie' ? provincieplekken[id] : undefined
    return plek === undefined ? [] : [{ ...plek, regels: naam.replace('-', '-\n').split('\n') }]
  })
}

/** The symbol that a name stands beside. */
export interface Naast {
  /** Whether the name rather stands left: near the eastern border it would run off the country, or off the map. */
  linksom: boolean
  /** On a small map of the whole country a name on this side of it would run off the screen. */
  rand: 'links' | 'rechts' | 'geen'
  /** The open dossier has a ring around its symbol. */
  ring: boolean
}

/** Degrees of longitude. */
const OOSTELIJK = 6.2
const WESTRAND = 4.3
const OOSTRAND = 6.6
/** Below this zoom the country takes the whole width of a phone. */
export const SMAL_TOT = 5.9

function randBij(lon: number): Naast['rand'] {
  if (lon < WESTRAND) return 'links'
  return lon > OOSTRAND ? 'rechts' : 'geen'
}

export interface Gemeentenaam extends MetPunt {
  naam: string
  /** The symbol that it stands beside; without one it stands on its point. */
  naast: Naast | undefined
  /** The higher, the earlier it is placed: by vestigingen of mbo-instellingen, then by those of vmbo-scholen. */
  belang: number
}

const PER_VESTIGING = 100

/** A city with many mbo-vestigingen is named before its provincie; what has some schools belongs on a map of the whole country. */
export function naamsoortVan({ belang }: Gemeentenaam): 'stad' | 'plaats' | 'gemeente' {
  if (belang >= 3 * PER_VESTIGING) return 'stad'
  return belang >= 9 ? 'plaats' : 'gemeente'
}

/**
 * Names of gemeenten, most important first. A symbol of a town has the name of its gemeente. `instellingen` are those of
 * the symbols, `uitgelicht` the one in a ring; without them every name stands on the point of its own gemeente.
 */
export function gemeentenamen(
  { overzicht }: Naslag,
  instellingen: readonly InstellingPunt[],
  uitgelicht: string | undefined,
): Gemeentenaam[] {
  const symbolen = new Map<string, MetPunt & { naast: Naast; aantal: number }>()
  const zet = (gemeente: string, { lat, lon }: MetPunt, aantal: number, ring: boolean) => {
    if (!symbolen.has(gemeente))
      symbolen.set(gemeente, { lat, lon, naast: { linksom: lon > OOSTELIJK, rand: randBij(lon), ring }, aantal })
  }
  for (const punt of instellingen) if (punt.sleutel === uitgelicht) zet(punt.gemeente, punt, 1, true)
  for (const bundel of bundels(instellingen.filter(({ sleutel }) => sleutel !== uitgelicht)))
    zet(bundel.gemeente, bundel, bundel.leden.length, false)
  return overzicht.gemeenten
    .map(({ code, naam, lat, lon, vmboVestigingen }): Gemeentenaam => {
      const { aantal = 0, ...bij } = symbolen.get(code) ?? { lat, lon, naast: undefined }
      return { naam, ...bij, belang: aantal * PER_VESTIGING + vmboVestigingen }
    })
    .toSorted((a, b) => b.belang - a.belang)
}
