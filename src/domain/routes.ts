import type { Indeling } from './indeling.ts'
import { indelingSchema } from './indeling.ts'
import type { PaginaNaam } from './paginas.ts'
import { paginaNamen, paginas } from './paginas.ts'
import { sleutels } from './sleutels.ts'

/** What a dossier is about. */
export type Onderwerp =
  | { soort: 'netwerk'; id: string }
  | { soort: 'instelling'; id: string }
  | { soort: 'school'; id: string }
  | { soort: 'gemeente'; id: string }
  | { soort: 'regio'; indeling: Indeling; id: string }

export type Onderwerpsoort = Onderwerp['soort']

/** Where the reader is: the map, the map with a dossier open, or a page. */
export type Route =
  | { naam: 'start' }
  | { naam: 'dossier'; onderwerp: Onderwerp }
  | { naam: 'pagina'; pagina: PaginaNaam; onderwerp?: Onderwerp }
  | { naam: 'onbekend' }

/** How the address of a dossier goes on after its soort: with an id, or with an indeling and an id. */
const leesOnderwerp: Record<Onderwerpsoort, (delen: readonly string[]) => Onderwerp | undefined> = {
  netwerk: (delen) => metId('netwerk', delen),
  instelling: (delen) => metId('instelling', delen),
  school: (delen) => metId('school', delen),
  gemeente: (delen) => metId('gemeente', delen),
  regio: ([naam, id, ...meer]) => {
    const indeling = indelingSchema.options.find((optie) => optie === naam?.toLowerCase())
    return indeling === undefined || id === undefined || meer.length > 0
      ? undefined
      : { soort: 'regio', indeling, id: indeling === 'arbeidsmarktregio' ? id.toLowerCase() : id.toUpperCase() }
  },
}

export const onderwerpsoorten = sleutels(leesOnderwerp)

/** Codes of registers are in capitals, names of our own are not; an address is read however it was typed. */
function metId(soort: Exclude<Onderwerpsoort, 'regio'>, [id, ...meer]: readonly string[]): Onderwerp | undefined {
  if (id === undefined || meer.length > 0) return undefined
  return { soort, id: soort === 'school' || soort === 'gemeente' ? id.toUpperCase() : id.toLowerCase() }
}

/** The address of a dossier below the base path: `/netwerk/zwolse8`, `/regio/provincie/PV23`. */
export function padVan(onderwerp: Onderwerp): string {
  const id = encodeURIComponent(onderwerp.id)
  return onderwerp.soort === 'regio' ? `/regio/${onderwerp.indeling}/${id}` : `/${onderwerp.soort}/${id}`
}

/** The address below the base path of wherever the reader is; of the map where there is nothing. */
export function padVanRoute(route: Route): string {
  switch (route.naam) {
    case 'dossier':
      return padVan(route.onderwerp)
    case 'pagina':
      return paginas[route.pagina].pad + (route.onderwerp === undefined ? '' : padVan(route.onderwerp))
    case 'start':
    case 'onbekend':
      return '/'
  }
}

/** Whether this is the map, alone or beside a dossier: both are one page, and all others are there to be read. */
export function isOpKaart(route: Route): boolean {
  return route.naam === 'start' || route.naam === 'dossier'
}

/** Reads an address below the base path, with or without a closing slash, in capitals or not; never throws. */
export function routeVan(pad: string): Route {
  const delen = pad
    .split('/')
    .filter((deel) => deel !== '' && deel !== 'index.html')
    .map(ontcijfer)
  const [eerste, ...verder] = delen
  if (eerste === undefined) return { naam: 'start' }
  const pagina = paginaNamen.find((naam) => paginas[naam].pad === `/${delen.join('/').toLowerCase()}`)
  if (pagina !== undefined) return { naam: 'pagina', pagina }
  const met = paginaNamen.find(
    (naam) => paginas[naam].pad === `/${eerste.toLowerCase()}` && 'onderwerpen' in paginas[naam],
  )
  const onderwerp = onderwerpUit(met === undefined ? delen : verder)
  if (onderwerp === undefined) return { naam: 'onbekend' }
  return met === undefined ? { naam: 'dossier', onderwerp } : { naam: 'pagina', pagina: met, onderwerp }
}

function onderwerpUit([eerste, ...verder]: readonly string[]): Onderwerp | undefined {
  const soort = onderwerpsoorten.find((naam) => naam === eerste?.toLowerCase())
  return soort && leesOnderwerp[soort](verder)
}

function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel)
  } catch {
    return deel
  }
}
