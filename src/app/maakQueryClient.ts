import { QueryClient } from '@tanstack/react-query'

/** Files do not change under an open page, so nothing is fetched twice and nothing waits for "online". */
export function maakQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } })
}
