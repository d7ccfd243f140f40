import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { RouterOptions } from 'wouter'
import { Router } from 'wouter'
import { Scherm } from './Scherm'

/** The base path without its closing slash, as the router wants it. */
const basis = import.meta.env.BASE_URL.replace(/\/$/, '')

interface Props {
  queryClient: QueryClient
  /** Address below the base path that the page was made for; the browser reads its own. */
  gemaaktVoor?: string
  /** How one moves where the page does not stand by itself. */
  navigatie?: RouterOptions | undefined
}

/** The whole site. The same tree makes the files at build time and takes them over in the browser. */
export function App({ queryClient, gemaaktVoor, navigatie }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router
        base={basis}
        ssrSearch=""
        {...navigatie}
        {...(gemaaktVoor === undefined ? {} : { ssrPath: `${basis}${gemaaktVoor}` })}
      >
        <Scherm />
      </Router>
    </QueryClientProvider>
  )
}
