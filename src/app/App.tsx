import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Router } from 'wouter'
import { Scherm } from './Scherm'

const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } },
})

/** The base path without its closing slash, as the router wants it. */
const basis = import.meta.env.BASE_URL.replace(/\/$/, '')

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={basis}>
        <Scherm />
      </Router>
    </QueryClientProvider>
  )
}
