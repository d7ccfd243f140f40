import type { Naslag } from './opzoeken.ts'
import { regioSleutel } from './opzoeken.ts'

/** Where the name of each provincie stands on a map: the mean of its gemeenten. */
export function provinciepunten({ overzicht, gemeentenByRegio }: Naslag): { naam: string; lat: number; lon: number }[] {
  return overzicht.regios
    .filter(({ indeling }) => indeling === 'provincie')
    .flatMap(({ id, naam }) => {
      const gemeenten = gemeentenByRegio.get(regioSleutel('provincie', id)) ?? []
      if (gemeenten.length === 0) return []
      const midden = (waarde: 'lat' | 'lon') => gemeenten.reduce((som, gemeente) => som + gemeente[waarde], 0) / gemeenten.length
      return [{ naam, lat: midden('lat'), lon: midden('lon') }]
    })
}
