import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery, grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import type { Route } from '@/domain/routes'
import { leesKeuze } from '@/url/parameters'
import { BREED } from './breed'
import { delenVan, haalLiveKaart } from './delen'

/**
 * Fetches all that the first drawing of a page needs, data and code, so that taking over a prerendered page draws
 * exactly what is already there. Rejects with a `DatasetFout` when a file is missing or broken.
 */
export async function vulVooraf(queryClient: QueryClient, route: Route): Promise<Dataset> {
  const { embed, weergave } = leesKeuze(window.location.search)
  const metKaart = window.matchMedia(BREED).matches || embed
  const opKaart = route.naam === 'start' || route.naam === 'dossier'
  if (metKaart && opKaart && (weergave === 'auto' || weergave === 'kaart')) haalLiveKaart()
  const [dataset] = await Promise.all([
    queryClient.query(datasetQuery),
    queryClient.query(grenzenQuery),
    eigenBestand(queryClient, route),
    ...delenVan(route, metKaart).map(({ laad }) => laad()),
  ])
  const scholen = queryClient.getQueryData(scholenQuery.queryKey)
  return { ...dataset, uitval: [...dataset.uitval, ...(scholen?.uitval ?? [])] }
}

async function eigenBestand(queryClient: QueryClient, route: Route): Promise<void> {
  if (route.naam === 'pagina' && route.pagina === 'inzichten') {
    const { kennisQuery } = await import('@/dataset/kennisQuery')
    await Promise.all([queryClient.query(kennisQuery), queryClient.query(scholenQuery)])
  }
  if (route.naam === 'pagina' && route.pagina === 'wijzigingen') {
    const { wijzigingenQuery } = await import('@/dataset/wijzigingenQuery')
    await queryClient.query(wijzigingenQuery)
  }
  if (route.naam !== 'dossier') return
  const { soort, id } = route.onderwerp
  if (soort !== 'netwerk' && soort !== 'instelling') {
    await queryClient.query(scholenQuery)
    return
  }
  const { instellingDossierQuery, netwerkDossierQuery } = await import('@/dataset/dossierQueries')
  if (soort === 'netwerk') await queryClient.query(netwerkDossierQuery(id))
  else await queryClient.query(instellingDossierQuery(id))
}
