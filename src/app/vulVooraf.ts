import type { QueryClient } from '@tanstack/react-query'
import { datasetQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import type { Route } from '@/domain/routes'
import { isOpKaart } from '@/domain/routes'
import { LiveKaart } from '@/kaart/liveKaart'
import { leesKeuze } from '@/url/parameters'
import { BREED } from './breed'
import { gegevensVoor, laadDelen } from './routedelen'

/**
 * Fetches all that the first drawing of a page needs, data and code, so that taking over a prerendered page draws
 * exactly what is already there. Rejects with a `DatasetFout` when a file is missing or broken.
 */
export async function vulVooraf(queryClient: QueryClient, route: Route): Promise<Dataset> {
  const { embed, weergave } = leesKeuze(window.location.search)
  const metKaart = window.matchMedia(BREED).matches || embed
  if (metKaart && isOpKaart(route) && (weergave === 'auto' || weergave === 'kaart')) {
    // On its way while the page waits for its data. Where it does not come, `Kaartvlak` says so.
    LiveKaart.laad().catch(() => {})
  }
  const [dataset] = await Promise.all([
    queryClient.query(datasetQuery),
    gegevensVoor(route, (query) => queryClient.query(query)),
    laadDelen(route, metKaart),
  ])
  const scholen = queryClient.getQueryData(scholenQuery.queryKey)
  return { ...dataset, uitval: [...dataset.uitval, ...(scholen?.uitval ?? [])] }
}
