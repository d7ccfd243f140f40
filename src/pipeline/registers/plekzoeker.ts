import type { Ruw } from '../invoer/ruw.ts'
import { tekstBij } from '../invoer/ruw.ts'
import type { Curatie } from '../leesData.ts'
import type { Omzetting } from './omzetting.ts'

/** Finds the new gemeente of a place, and remembers what it could not find. */
export interface Plekzoeker {
  gemeenteVan: (rij: Ruw, wat: string) => unknown
  onbeslist: readonly string[]
}

/**
 * Where a gemeente goes into one other, all of it does. Where it is divided, the postcode decides; a place without one
 * goes with the nearest postcode area, a vestiging without one with the place that it is called after.
 */
export function maakPlekzoeker({ codes, postcodes }: Omzetting, data: Curatie): Plekzoeker {
  const onbeslist: string[] = []
  const bijPostcode = (postcode: string, oud: string): string | undefined => {
    const gekozen = postcodes.get(postcode.slice(0, 4))
    return gekozen !== undefined && codes.get(oud)?.includes(gekozen) === true ? gekozen : undefined
  }
  const bijPlek = (lat: number, lon: number, oud: string): string | undefined => {
    // A degree of longitude is here about 0.61 of one of latitude.
    const afstand = (een: { lat: number; lon: number }) => (een.lat - lat) ** 2 + ((een.lon - lon) * 0.61) ** 2
    const eigen = data.postcodes.map(({ record }) => record).filter(({ gemeente }) => gemeente === oud)
    const naaste = eigen.toSorted((a, b) => afstand(a) - afstand(b))[0]
    return naaste === undefined ? undefined : bijPostcode(naaste.postcode, oud)
  }
  const bijPlaats = (plaats: string, oud: string): string | undefined => {
    const gevonden = data.plaatsen.find(({ record }) => record.naam === plaats && record.gemeente === oud)?.record
    return gevonden === undefined ? undefined : bijPlek(gevonden.lat, gevonden.lon, oud)
  }
  return {
    onbeslist,
    gemeenteVan: (rij, wat) => {
      const oud = tekstBij(rij, 'gemeente') ?? ''
      const doelen = codes.get(oud)
      if (doelen === undefined) return rij['gemeente']
      if (doelen.length === 1) return doelen[0]
      const postcode = tekstBij(rij, 'postcode')
      const { lat, lon } = rij
      const nieuw =
        postcode !== undefined
          ? bijPostcode(postcode, oud)
          : typeof lat === 'number' && typeof lon === 'number'
            ? bijPlek(lat, lon, oud)
            : bijPlaats(tekstBij(rij, 'plaats') ?? '', oud)
      if (nieuw === undefined) onbeslist.push(wat)
      return nieuw ?? oud
    },
  }
}
