import { recordVan } from '../dossier/dossier.ts'
import { paginas } from '../paginas.ts'
import type { Onderwerp } from '../routes.ts'

/** Whose tables the picture can show; a school stands for all of its bestuur. */
export type Kringonderwerp = Exclude<Onderwerp, { soort: 'netwerk' }>

export function isKringonderwerp(onderwerp: Onderwerp | undefined): onderwerp is Kringonderwerp {
  return onderwerp !== undefined && onderwerp.soort !== 'netwerk'
}

/** The address of the picture: `/wie-zit-waar?van=gemeente:GM0193`; without a subject the country. */
export function wieZitWaarAdres(van: Kringonderwerp | undefined): string {
  return van === undefined ? paginas.wieZitWaar.pad : `${paginas.wieZitWaar.pad}?van=${recordVan(van)}`
}
