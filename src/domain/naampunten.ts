import type { Naslag } from './opzoeken.ts'
import { regioSleutel } from './opzoeken.ts'

export interface Naampunt {
  naam: string
  lat: number
  lon: number
  /** Other good places for the name, nearest first: the middles of its gemeenten. */
  elders: readonly { lat: number; lon: number }[]
}

/** Where the name of each provincie stands on a map: the mean of its gemeenten. */
export function provinciepunten({ overzicht, gemeentenByRegio }: Naslag): Naampunt[] {
  return overzicht.regios
    .filter(({ indeling }) => indeling === 'provincie')
    .flatMap(({ id, naam }) => {
      const gemeenten = gemeentenByRegio.get(regioSleutel('provincie', id)) ?? []
      if (gemeenten.length === 0) return []
      const midden = (waarde: 'lat' | 'lon') =>
        gemeenten.reduce((som, gemeente) => som + gemeente[waarde], 0) / gemeenten.length
      const [lat, lon] = [midden('lat'), midden('lon')]
      const ver = (punt: { lat: number; lon: number }) => Math.hypot(punt.lat - lat, 0.6 * (punt.lon - lon))
      return [{ naam, lat, lon, elders: gemeenten.toSorted((a, b) => ver(a) - ver(b)) }]
    })
}
