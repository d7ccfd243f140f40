import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import type { Bladzijde } from '@/domain/bladzijden'
import { App } from './App'
import { maakQueryClient } from './maakQueryClient'
import { gegevensVoor } from './routedelen'

/**
 * Draws one page as the browser will take it over: same tree, an empty query, and of the data no more than the browser
 * fetches for it. `voorraad` keeps what was read for all pages together.
 */
export async function tekenPagina({ pad, route }: Bladzijde, voorraad: QueryClient): Promise<string> {
  const queryClient = maakQueryClient()
  await gegevensVoor(route, async (query) => {
    const gegeven = await voorraad.query(query)
    const sleutel: QueryKey = query.queryKey
    queryClient.setQueryData(sleutel, voorraad.getQueryData(sleutel))
    return gegeven
  })
  const { prelude } = await prerender(<App queryClient={queryClient} gemaaktVoor={pad} />, {
    // One piece: no script that moves late parts into place, which a strict policy would forbid.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (fout) => {
      throw fout
    },
  })
  return new Response(prelude).text()
}
