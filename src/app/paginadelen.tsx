import { useQuery } from '@tanstack/react-query'
import type { Dataset } from '@/dataset/queries'
import { grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { PaginaNaam } from '@/domain/paginas'
import type { Onderwerp, Route } from '@/domain/routes'
import type { PaginaProps, VroegePaginaProps } from '@/pages/paginaProps'
import type { Uitgesteld } from '@/ui/uitgesteld'
import { uitgesteld } from '@/ui/uitgesteld'
import type { Adres } from '@/url/useAdres'
import type { Vraag } from './routedelen'

/** How a page is drawn, and what it shows besides the overview and the borders, which every page has. */
type Paginadeel = { gegevens?: (vraag: Vraag, onderwerp: Onderwerp | undefined) => Promise<unknown> } & (
  | { deel: Uitgesteld<PaginaProps> }
  | { vroegDeel: Uitgesteld<VroegePaginaProps> }
)

const kennisAlleen = async (vraag: Vraag) => vraag((await import('@/dataset/kennisQuery')).kennisQuery)
const kennisEnScholen = async (vraag: Vraag) => Promise.all([kennisAlleen(vraag), vraag(scholenQuery)])

/** The pages of src/domain/paginas.ts, each in a file of its own that is fetched when it is opened. */
export const paginadelen: Record<PaginaNaam, Paginadeel> = {
  mijnTafels: {
    deel: uitgesteld(
      async () => (await import('@/pages/MijnTafels')).MijnTafels,
      import.meta.env.SSR && 'src/pages/MijnTafels.tsx',
    ),
    gegevens: async (vraag, onderwerp) =>
      onderwerp &&
      Promise.all([vraag((await import('@/dataset/vindplaatsenQuery')).vindplaatsenQuery), vraag(scholenQuery)]),
  },
  wieZitWaar: {
    deel: uitgesteld(
      async () => (await import('@/pages/WieZitWaar')).WieZitWaar,
      import.meta.env.SSR && 'src/pages/WieZitWaar.tsx',
    ),
    gegevens: (vraag) => vraag(scholenQuery),
  },
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
      async () => (await import('@/pages/InzichtenPagina')).InzichtenPagina,
      import.meta.env.SSR && 'src/pages/InzichtenPagina.tsx',
    ),
    gegevens: (vraag) => vraag(scholenQuery),
  },
  kerncijfers: {
    deel: uitgesteld(
      async () => (await import('@/pages/KerncijfersPagina')).KerncijfersPagina,
      import.meta.env.SSR && 'src/pages/KerncijfersPagina.tsx',
    ),
    gegevens: kennisEnScholen,
  },
  witteVlekken: {
    deel: uitgesteld(
      async () => (await import('@/pages/WitteVlekkenPagina')).WitteVlekkenPagina,
      import.meta.env.SSR && 'src/pages/WitteVlekkenPagina.tsx',
    ),
    gegevens: kennisAlleen,
  },
  tijd: {
    deel: uitgesteld(
      async () => (await import('@/pages/TijdPagina')).TijdPagina,
      import.meta.env.SSR && 'src/pages/TijdPagina.tsx',
    ),
  },
  schaal: {
    deel: uitgesteld(
      async () => (await import('@/pages/SchaalPagina')).SchaalPagina,
      import.meta.env.SSR && 'src/pages/SchaalPagina.tsx',
    ),
    gegevens: (vraag) => vraag(scholenQuery),
  },
  kennis: {
    deel: uitgesteld(
      async () => (await import('@/pages/KennisPagina')).KennisPagina,
      import.meta.env.SSR && 'src/pages/KennisPagina.tsx',
    ),
    gegevens: kennisAlleen,
  },
  regiobeeld: {
    deel: uitgesteld(
      async () => (await import('@/pages/Regiobeeld')).Regiobeeld,
      import.meta.env.SSR && 'src/pages/Regiobeeld.tsx',
    ),
    gegevens: async (vraag) =>
      Promise.all([vraag((await import('@/dataset/vindplaatsenQuery')).vindplaatsenQuery), vraag(scholenQuery)]),
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
    gegevens: async (vraag) => {
      const { codeboekQuery, rondestandQuery } = await import('@/dataset/dataPaginaQueries')
      return Promise.all([vraag(codeboekQuery), vraag(rondestandQuery)])
    },
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

type Paginaroute = Extract<Route, { naam: 'pagina' }>

interface LeesPaginaProps {
  route: Extract<Route, { naam: 'pagina' | 'onbekend' }>
  adres: Adres
  dataset: Dataset | undefined
}

/** A page that is not the map, or that there is nothing at this address. */
export function LeesPagina({ route, adres, dataset }: LeesPaginaProps) {
  if (route.naam === 'onbekend') return <NietGevonden adresVan={adres.adresVan} />
  return <Pagina {...route} adres={adres} dataset={dataset} />
}

/** Those that only make sense with the data wait for it. */
function Pagina({ pagina, onderwerp, adres, dataset }: Omit<LeesPaginaProps, 'route'> & Paginaroute) {
  const grenzen = useQuery(grenzenQuery).data
  const rij = paginadelen[pagina]
  if ('vroegDeel' in rij) return <rij.vroegDeel naslag={dataset?.naslag} />
  return (
    dataset && <rij.deel naslag={dataset.naslag} adresVan={adres.adresVan} grenzen={grenzen} onderwerp={onderwerp} />
  )
}
