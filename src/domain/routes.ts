import type { Indeling } from './indeling.ts'
import { indelingSchema } from './indeling.ts'

/** What a dossier is about. */
export type Onderwerp =
  | { soort: 'netwerk'; id: string }
  | { soort: 'instelling'; id: string }
  | { soort: 'school'; id: string }
  | { soort: 'gemeente'; id: string }
  | { soort: 'regio'; indeling: Indeling; id: string }

/** Pages that are not the map. */
export const paginaNamen = [
  'vergelijk',
  'overlap',
  'inzichten',
  'bijdragen',
  'insluiten',
  'data',
  'wijzigingen',
  'over',
] as const
export type PaginaNaam = (typeof paginaNamen)[number]

/** The address of a page below the base path; one that belongs to another stands below it. */
export function padVanPagina(pagina: PaginaNaam): string {
  return pagina === 'wijzigingen' ? '/data/wijzigingen' : `/${pagina}`
}

/** Where the reader is: the map, the map with a dossier open, or a page. */
export type Route =
  | { naam: 'start' }
  | { naam: 'dossier'; onderwerp: Onderwerp }
  | { naam: 'pagina'; pagina: PaginaNaam }
  | { naam: 'onbekend' }

/** The address of a dossier below the base path: `/netwerk/zwolse8`, `/regio/provincie/PV23`. */
export function padVan(onderwerp: Onderwerp): string {
  const id = encodeURIComponent(onderwerp.id)
  return onderwerp.soort === 'regio' ? `/regio/${onderwerp.indeling}/${id}` : `/${onderwerp.soort}/${id}`
}

/** Reads an address below the base path, with or without a closing slash; never throws. */
export function routeVan(pad: string): Route {
  const delen = pad
    .split('/')
    .filter((deel) => deel !== '' && deel !== 'index.html')
    .map(ontcijfer)
  const [eerste, tweede, derde] = delen
  if (eerste === undefined) return { naam: 'start' }
  const pagina = paginaNamen.find((naam) => padVanPagina(naam) === `/${delen.join('/')}`)
  if (pagina !== undefined) return { naam: 'pagina', pagina }
  if (delen.length === 2 && tweede !== undefined) {
    if (eerste === 'netwerk' || eerste === 'instelling' || eerste === 'school' || eerste === 'gemeente') {
      return { naam: 'dossier', onderwerp: { soort: eerste, id: tweede } }
    }
  }
  if (delen.length === 3 && eerste === 'regio' && derde !== undefined) {
    const indeling = indelingSchema.options.find((naam) => naam === tweede)
    if (indeling !== undefined) return { naam: 'dossier', onderwerp: { soort: 'regio', indeling, id: derde } }
  }
  return { naam: 'onbekend' }
}

function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel)
  } catch {
    return deel
  }
}
