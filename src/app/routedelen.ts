import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery, grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Onderwerpsoort, Route } from '@/domain/routes'
import { Dossiervlak, Kaartje, Kaartvlak } from '@/pages/kaartDelen'
import type { Uitgesteld } from '@/ui/uitgesteld'
import { uitgesteld } from '@/ui/uitgesteld'

/** Asks for a file of the data, which is fetched once: the browser keeps it, the build draws a page with it. */
export type Vraag = QueryClient['query']

/** The table of pages with what draws them: who is at the map does without. */
const haalPaginas = () => import('./paginadelen')
export const LeesPagina = uitgesteld(
  async () => (await haalPaginas()).LeesPagina,
  import.meta.env.SSR && 'src/app/paginadelen.tsx',
)
export const Dossiertitel = uitgesteld(
  async () => (await import('./Dossiertitel')).Dossiertitel,
  import.meta.env.SSR && 'src/app/Dossiertitel.tsx',
  { stil: true },
)

/** The file of each soort of dossier: its own, or for what comes from a register that of the schools. */
const dossiergegevens: Record<Onderwerpsoort, (vraag: Vraag, id: string) => Promise<unknown>> = {
  netwerk: async (vraag, id) => vraag((await import('@/dataset/dossierQueries')).netwerkDossierQuery(id)),
  // Its tables name schools, which come from their register.
  instelling: async (vraag, id) =>
    Promise.all([vraag((await import('@/dataset/dossierQueries')).instellingDossierQuery(id)), vraag(scholenQuery)]),
  school: (vraag) => vraag(scholenQuery),
  gemeente: (vraag) => vraag(scholenQuery),
  regio: (vraag) => vraag(scholenQuery),
}

/** Asks for all data that the first drawing of a page needs; rejects with a `DatasetFout` when a file fails. */
export async function gegevensVoor(route: Route, vraag: Vraag): Promise<void> {
  await Promise.all([vraag(datasetQuery), vraag(grenzenQuery), eigenGegevens(route, vraag)])
}

async function eigenGegevens(route: Route, vraag: Vraag): Promise<void> {
  if (route.naam === 'pagina') await (await haalPaginas()).paginadelen[route.pagina].gegevens?.(vraag, route.onderwerp)
  if (route.naam === 'dossier') await dossiergegevens[route.onderwerp.soort](vraag, route.onderwerp.id)
}

type Deel = Pick<Uitgesteld<never>, 'laad' | 'bestand'>

/**
 * The parts that the prerendered page of this route shows: they are there before it is taken over. On a phone the list
 * comes first, without the map.
 */
export async function delenVan(route: Route, metKaart: boolean): Promise<readonly Deel[]> {
  switch (route.naam) {
    case 'start':
      return metKaart ? [Kaartvlak] : []
    case 'dossier':
      return [Dossiertitel, Dossiervlak, Kaartje]
    case 'pagina': {
      const rij = (await haalPaginas()).paginadelen[route.pagina]
      return [LeesPagina, 'deel' in rij ? rij.deel : rij.vroegDeel]
    }
    case 'onbekend':
      return [LeesPagina, (await haalPaginas()).NietGevonden]
  }
}

/** Fetches the parts of a route. */
export async function laadDelen(route: Route, metKaart: boolean): Promise<void> {
  const delen = await delenVan(route, metKaart)
  await Promise.all(delen.map(({ laad }) => laad()))
}
