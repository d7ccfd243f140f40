import type { InstellingPunt } from './kaartbeeld.ts'
import type { Naslag } from '../opzoeken.ts'
import type { MetPunt, Plek } from './spreid.ts'
import { EIGEN_PLEK_VANAF, spreid } from './spreid.ts'

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

/** Symbols side by side, as many as this in its longest row and under each other. */
export interface Symboolgroep {
  kolommen: number
  rijen: number
  /** Whether the name rather stands left: near the eastern border it would run off the country, or off the map. */
  linksom: boolean
}

/** Degrees of longitude. */
const OOSTELIJK = 6.2

export interface Gemeentenaam extends MetPunt {
  naam: string
  /** The symbols that it stands beside; without them it stands on its point. */
  groep: Symboolgroep | undefined
  /** The higher, the earlier it is placed: by symbols of instellingen, then by vmbo-vestigingen. */
  belang: number
}

const PER_SYMBOOL = 100

/** A city with many symbols is named before its provincie; what has some schools belongs on a map of the whole country. */
export function naamsoortVan({ belang }: Gemeentenaam): 'stad' | 'plaats' | 'gemeente' {
  if (belang >= 3 * PER_SYMBOOL) return 'stad'
  return belang >= 9 ? 'plaats' : 'gemeente'
}

/**
 * Names of gemeenten, most important first. Symbols side by side have one name: that of the gemeente with most of them.
 * `instellingen` are those that stand so, but for the one of the open dossier; without them every name stands on the
 * point of its own gemeente.
 */
export function gemeentenamen(
  { overzicht }: Naslag,
  instellingen: readonly InstellingPunt[],
  uitgelicht: string | undefined,
): Gemeentenaam[] {
  const vmbo = new Map(overzicht.gemeenten.map(({ code, vmboVestigingen }) => [code, vmboVestigingen]))
  const groepen = new Map<string, MetPunt & { groep: Symboolgroep; aantal: number }>()
  for (const leden of groepenVan(instellingen, uitgelicht)) {
    const codes = leden.map(({ gemeente }) => gemeente)
    const gewicht = (code: string) =>
      codes.filter((ander) => ander === code).length * PER_SYMBOOL + (vmbo.get(code) ?? 0)
    const [naamgever] = codes.toSorted((a, b) => gewicht(b) - gewicht(a))
    const [eerste] = leden
    if (naamgever === undefined || eerste === undefined || groepen.has(naamgever)) continue
    const maat = (richting: 'rechts' | 'omlaag') => 1 + 2 * Math.max(...leden.map(({ plek }) => plek[richting]))
    const { lat, lon } = eerste.plek
    groepen.set(naamgever, {
      lat,
      lon,
      groep: { kolommen: maat('rechts'), rijen: maat('omlaag'), linksom: lon > OOSTELIJK },
      aantal: leden.length,
    })
  }
  return overzicht.gemeenten
    .map(({ code, naam, lat, lon, vmboVestigingen }): Gemeentenaam => {
      const { aantal = 0, ...bij } = groepen.get(code) ?? { lat, lon, groep: undefined }
      return { naam, ...bij, belang: aantal * PER_SYMBOOL + vmboVestigingen }
    })
    .toSorted((a, b) => b.belang - a.belang)
}

interface Lid {
  gemeente: string
  plek: Plek
}

/** The groups in which `spreid` lays symbols: those of one group share its middle. Last the one in a ring, as large as four. */
function groepenVan(instellingen: readonly InstellingPunt[], uitgelicht: string | undefined): Lid[][] {
  const groepen = new Map<string, Lid[]>()
  for (const [{ gemeente }, plek] of spreid(instellingen.filter(({ id }) => id !== uitgelicht))) {
    const sleutel = `${plek.lat} ${plek.lon}`
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), { gemeente, plek }])
  }
  const inRing = instellingen
    .filter(({ id }) => id === uitgelicht)
    .map(({ gemeente, lat, lon }) => [{ gemeente, plek: { lat, lon, rechts: 0.5, omlaag: 0.5 } }])
  return [...groepen.values(), ...inRing]
}
