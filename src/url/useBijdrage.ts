import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Stap } from '@/domain/bijdrage/stappen'
import { stappen } from '@/domain/bijdrage/stappen'
import { recordVan } from '@/domain/dossier/dossier'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { leesbareQuery } from './useVergelijk'

/** What a contribution is about and how far the sender is; what was typed is no part of the address. */
export interface Bijdrageadres {
  /** The record that does not seem right; undefined for something new. */
  onderwerp: Onderwerp | undefined
  /** Version of the data that the sender saw when they followed the link. */
  versie: string | undefined
  stap: Stap
  /** Goes to a step; Back returns. */
  naarStap: (stap: Stap) => void
  /** Begins with another record, or with something new. */
  naarOnderwerp: (onderwerp: Onderwerp | undefined) => void
}

const VERSIE = /^[\w.-]{1,60}$/

/** Reads `?record=netwerk:zwolse8&versie=2026-11-20-1a2b3c4&stap=waar`; what cannot be read is left out. */
export function useBijdrage(): Bijdrageadres {
  const [, ga] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const { onderwerp, versie, stap, rest } = leesBijdrage(query)
    const adres = (nieuw: Onderwerp | undefined, gezien: string | undefined, naar: Stap) => {
      const delen = [
        nieuw === undefined ? '' : `record=${recordVan(nieuw)}`,
        gezien === undefined ? '' : `versie=${gezien}`,
        naar === 'onderwerp' ? '' : `stap=${naar}`,
        rest,
      ].filter((deel) => deel !== '')
      return delen.length === 0 ? paginas.bijdragen.pad : `${paginas.bijdragen.pad}?${delen.join('&')}`
    }
    return {
      onderwerp,
      versie,
      stap,
      naarStap: (naar) => ga(adres(onderwerp, versie, naar)),
      naarOnderwerp: (nieuw) => ga(adres(nieuw, undefined, 'onderwerp')),
    }
  }, [query, ga])
}

/** The parts of the address, and what else stands in the query: that is kept. */
export function leesBijdrage(query: string): Pick<Bijdrageadres, 'onderwerp' | 'versie' | 'stap'> & { rest: string } {
  const params = new URLSearchParams(query)
  const onderwerp = leesRecord(params.get('record'))
  const versie = params.get('versie') ?? ''
  const stap = stappen.find((naam) => naam === params.get('stap')) ?? 'onderwerp'
  for (const naam of ['record', 'versie', 'stap']) params.delete(naam)
  return { onderwerp, versie: VERSIE.test(versie) ? versie : undefined, stap, rest: leesbareQuery(params) }
}
