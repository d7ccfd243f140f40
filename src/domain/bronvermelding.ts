import { DATASETNAAM } from './datasetnaam.ts'
import { toonDatum } from './taal.ts'
import { licenties } from './exporteer.ts'

/** A part of the data with the terms on which others may use it; `credit` is the text that must go with it. */
export interface Licentieregel {
  deel: string
  licentie: string
  url: string | undefined
  credit: string
  /** The language of the credit, when that is not Dutch: its makers ask for these very words. */
  taal?: 'en'
}

/**
 * Nothing here is ours alone: the records are the editors' own work, registers and borders keep the terms of their
 * makers. Whoever draws the borders shows the last three credits.
 */
export const licentieregels: readonly Licentieregel[] = [
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
    deel: 'Grenzen: buitengrens en COROP-gebieden',
    licentie: 'Vrij voor niet-commercieel gebruik, met naamsvermelding',
    url: undefined,
    credit: '© EuroGeographics for the administrative boundaries (Eurostat GISCO, NUTS 2021 en 2003)',
    taal: 'en',
  },
  {
    deel: 'Grenzen: ligging van plaatsen',
    licentie: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    credit: 'GeoNames (geonames.org)',
  },
  {
    deel: 'Grenzen: water',
    licentie: 'ODbL 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    credit: '© OpenStreetMap-bijdragers (openstreetmap.org/copyright)',
  },
]

/** How to refer to one state of the data: `Landkaart vmbo–mbo (2026). Versie 2026-11-20-1a2b3c4, peildatum 20 november 2026. …` */
export function verwijzing({ versie, peildatum }: { versie: string; peildatum: string }): string {
  return `${DATASETNAAM} (${peildatum.slice(0, 4)}). Versie ${versie}, peildatum ${toonDatum(peildatum)}. Licentie ${licenties.data}.`
}
