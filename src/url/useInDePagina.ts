import type { MouseEvent } from 'react'
import { useCallback } from 'react'
import { useLocation, useRouter } from 'wouter'

/** Real addresses for many plain links, and one handler that follows them without loading the site anew. */
export interface InDePagina {
  /** An address below the base path as the browser needs it. */
  href: (adres: string) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** wouter's own `Link` does the same, but reads the address once for each link: a table has thousands. */
export function useInDePagina(): InDePagina {
  const { base } = useRouter()
  const [, ga] = useLocation()
  const href = useCallback((adres: string) => base + adres, [base])
  const onKlik = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      ga((event.currentTarget.getAttribute('href') ?? '').slice(base.length))
    },
    [base, ga],
  )
  return { href, onKlik }
}
