import { DATASETNAAM } from './datasetnaam.ts'
import { licenties } from './exporteer.ts'
import type { Grensopschrift } from './grensopschrift.ts'
import { toonDatum } from './taal.ts'

/** A part of the data with the terms on which others may use it; `credit` is the text that must go with it. */
export interface Licentieregel {
  deel: string
  licentie: string
  url: string
  credit: string
}

/** `DCW en GSHHG, GeoNames, Natural Earth`: the makers of the borders, to be named wherever those are drawn. */
export function makersInHetKort({ bronnen }: Grensopschrift): string {
  return bronnen.map(({ kort }) => kort).join(', ')
}

/** The terms of every part of the data: the records are the editors' own work, all else keeps the terms of its makers. */
export function licentieregelsMet({ bronnen }: Grensopschrift): readonly Licentieregel[] {
  return [...eigenRegels, ...bronnen.map(({ deel, licentie, url, credit }) => ({ deel, licentie, url, credit }))]
}

const eigenRegels: readonly Licentieregel[] = [
  {
    deel: 'Netwerken, mbo-instellingen, kennis en de beschrijving van bronnen',
    licentie: licenties.data,
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    credit: DATASETNAAM,
  },
  {
    deel: 'Vmbo-vestigingen en instellingscodes van het mbo',
    licentie: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    credit: 'DUO, Open onderwijsdata',
  },
  {
    deel: 'Gemeenten en hun indeling in regio’s',
    licentie: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    credit: 'CBS, Gebieden in Nederland 2026; de RMC-regio’s zijn door de redactie gereconstrueerd',
  },
  {
    deel: 'Plaatsnamen op de kaart en in het zoeken',
    licentie: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    credit: 'GeoNames (geonames.org)',
  },
  {
    deel: 'Rivieren op de kaart',
    licentie: 'LGPL 3.0 of later',
    url: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    credit: 'GSHHG, Paul Wessel en anderen (soest.hawaii.edu/pwessel/gshhg)',
  },
]

/** How to refer to one state of the data: `Landkaart vmbo–mbo (2026). Versie 2026-11-20-1a2b3c4, peildatum 20 november 2026. …` */
export function verwijzing({ versie, peildatum }: { versie: string; peildatum: string }): string {
  return `${DATASETNAAM} (${peildatum.slice(0, 4)}). Versie ${versie}, peildatum ${toonDatum(peildatum)}. Licentie ${licenties.data}.`
}
