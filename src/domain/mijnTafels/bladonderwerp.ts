import { paginas } from '../paginas.ts'
import type { Onderwerp } from '../routes.ts'
import { padVan } from '../routes.ts'

/** For whom there is a sheet with "Mijn tafels". */
export type Bladonderwerp = Extract<Onderwerp, { soort: 'instelling' | 'school' | 'gemeente' }>

export function isBladonderwerp(onderwerp: Onderwerp | undefined): onderwerp is Bladonderwerp {
  return onderwerp?.soort === 'instelling' || onderwerp?.soort === 'school' || onderwerp?.soort === 'gemeente'
}

/** The heading of a sheet: `De tafels van gemeente Zwolle`. */
export const bladtitel = (naam: string): string => `De tafels van ${naam}`

/** The address of a sheet, below the base path: `/mijn-tafels/instelling/firda`. */
export const bladAdres = (onderwerp: Bladonderwerp): string => paginas.mijnTafels.pad + padVan(onderwerp)
