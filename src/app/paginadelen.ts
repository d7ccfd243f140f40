import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery, grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { PaginaNaam } from '@/domain/paginas'
import type { Onderwerpsoort, Route } from '@/domain/routes'
import { Dossiervlak, Kaartje, Kaartvlak } from '@/pages/kaartDelen'
import type { PaginaProps, VroegePaginaProps } from '@/pages/paginaProps'
import type { Uitgesteld } from '@/ui/uitgesteld'
import { uitgesteld } from '@/ui/uitgesteld'

/** Asks for a file of the data, which is fetched once: the browser keeps it, the build draws a page with it. */
export type Vraag = QueryClient['query']

/** How a page is drawn, and what it shows besides the overview and the borders, which every page has. */
type Paginadeel = { gegevens?: (vraag: Vraag) => Promise<unknown> } & (
  | { deel: Uitgesteld<PaginaProps> }
  | { vroegDeel: Uitgesteld<VroegePaginaProps> }
)

/** The pages of src/domain/paginas.ts, each in a file of its own that is fetched when it is opened. */
export const paginadelen: Record<PaginaNaam, Paginadeel> = {
  vergelijk: {
    deel: uitgesteld(
      async () => (await import('@/pages/Vergelijk')).Vergelijk,
      import.meta.env.SSR && 'src/pages/Vergelijk.tsx',
    ),
  },
  overlap: {
    deel: uitgesteld(
      async () => (await import('@/pages/OverlapPagina')).OverlapPagina,
      import.meta.env.SSR && 'src/pages/OverlapPagina.tsx',
    ),
  },
  inzichten: {
    deel: uitgesteld(
      async () => (await import('@/pages/Inzichten')).Inzichten,
      import.meta.env.SSR && 'src/pages/Inzichten.tsx',
    ),
    gegevens: async (vraag) => {
      const { kennisQuery } = await import('@/dataset/kennisQuery')
      return Promise.all([vraag(kennisQuery), vraag(scholenQuery)])
    },
  },
  bijdragen: {
    deel: uitgesteld(
      async () => (await import('@/pages/BijdragenPagina')).BijdragenPagina,
      import.meta.env.SSR && 'src/pages/BijdragenPagina.tsx',
    ),
  },
  insluiten: {
    deel: uitgesteld(
      async () => (await import('@/pages/InsluitenPagina')).InsluitenPagina,
      import.meta.env.SSR && 'src/pages/InsluitenPagina.tsx',
    ),
  },
  data: {
    vroegDeel: uitgesteld(
      async () => (await import('@/pages/DataPagina')).DataPagina,
      import.meta.env.SSR && 'src/pages/DataPagina.tsx',
    ),
  },
  wijzigingen: {
    vroegDeel: uitgesteld(
      async () => (await import('@/pages/WijzigingenPagina')).WijzigingenPagina,
      import.meta.env.SSR && 'src/pages/WijzigingenPagina.tsx',
    ),
    gegevens: async (vraag) => vraag((await import('@/dataset/wijzigingenQuery')).wijzigingenQuery),
  },
  over: {
    vroegDeel: uitgesteld(
      async () => (await import('@/pages/OverPagina')).OverPagina,
      import.meta.env.SSR && 'src/pages/OverPagina.tsx',
    ),
  },
}

export const NietGevonden = uitgesteld(
  async () => (await import('@/pages/NietGevonden')).NietGevonden,
  import.meta.env.SSR && 'src/pages/NietGevonden.tsx',
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

function eigenGegevens(route: Route, vraag: Vraag): Promise<unknown> | undefined {
  if (route.naam === 'pagina') return paginadelen[route.pagina].gegevens?.(vraag)
  return route.naam === 'dossier' ? dossiergegevens[route.onderwerp.soort](vraag, route.onderwerp.id) : undefined
}

/**
 * The parts that the prerendered page of this route shows: they are there before it is taken over. On a phone the list
 * comes first, without the map.
 */
export function delenVan(route: Route, metKaart: boolean): readonly Pick<Uitgesteld<never>, 'laad' | 'bestand'>[] {
  switch (route.naam) {
    case 'start':
      return metKaart ? [Kaartvlak] : []
    case 'dossier':
      return [Dossiervlak, Kaartje]
    case 'pagina': {
      const rij = paginadelen[route.pagina]
      return ['deel' in rij ? rij.deel : rij.vroegDeel]
    }
    case 'onbekend':
      return [NietGevonden]
  }
}
