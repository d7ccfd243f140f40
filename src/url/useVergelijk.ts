import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord, vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'

/** The two sides of a comparison; there is no other copy of them than the address. */
export interface Vergelijkadres {
  a: Onderwerp | undefined
  b: Onderwerp | undefined
  /** Puts a subject on one side and keeps the other. */
  kies: (kant: 'a' | 'b', onderwerp: Onderwerp) => void
  /** The address of any comparison, with the reader's other choices. */
  adresMet: (a: Onderwerp | undefined, b: Onderwerp | undefined) => string
}

/** Reads `?a=netwerk:zwolse8&b=regio:provincie/PV23`; what cannot be read counts as not chosen. */
export function useVergelijk(): Vergelijkadres {
  const [, ga] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const { a, b, rest } = leesVergelijking(query)
    const adresMet: Vergelijkadres['adresMet'] = (nieuweA, nieuweB) => vergelijkAdres(nieuweA, nieuweB, rest)
    return {
      a,
      b,
      adresMet,
      kies: (kant, onderwerp) => ga(kant === 'a' ? adresMet(onderwerp, b) : adresMet(a, onderwerp)),
    }
  }, [query, ga])
}

/** The sides, and what else stands in the query: that is kept. */
export function leesVergelijking(query: string): { a: Onderwerp | undefined; b: Onderwerp | undefined; rest: string } {
  const params = new URLSearchParams(query)
  const [a, b] = [leesRecord(params.get('a')), leesRecord(params.get('b'))]
  params.delete('a')
  params.delete('b')
  return { a, b, rest: leesbareQuery(params) }
}

/** A query without question mark in which commas and slashes stay readable, as `schrijfKeuze` writes them. */
export function leesbareQuery(params: URLSearchParams): string {
  return params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}
