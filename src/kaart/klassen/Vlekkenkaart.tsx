import type { Topology } from 'topojson-specification'
import type { Naslag } from '@/domain/opzoeken'
import { vlekBegrippen, vlekklassen } from '@/domain/inzichten/witteVlekken'
import { vlekmerken } from '@/domain/inzichten/vlekmerken'
import type { Gemeentevlak } from './Klassenkaart'
import { Klassenkaart } from './Klassenkaart'

interface Props {
  /** Class of each gemeente, by code. */
  klassen: ReadonlyMap<string, string>
  naslag: Naslag
  grenzen: Topology
}

/** Where a netwerk is known, where probably, where not, and where nothing can be said: classes that differ in texture. */
export function Vlekkenkaart({ klassen, naslag, grenzen }: Props) {
  const vlakken = new Map(
    naslag.overzicht.gemeenten.flatMap(({ code, naam }): [string, Gemeentevlak][] => {
      const klasse = vlekklassen.find((mogelijk) => mogelijk === klassen.get(code))
      if (klasse === undefined) return []
      return [[code, { klasse: vlekmerken[klasse], tekst: `${naam}: ${vlekBegrippen[klasse].label.toLowerCase()}` }]]
    }),
  )
  return (
    <Klassenkaart
      grenzen={grenzen}
      naslag={naslag}
      vlakken={vlakken}
      label="Kaart van witte vlekken; dezelfde indeling staat in de tabel."
    />
  )
}
