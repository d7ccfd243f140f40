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
  /** Fields of the record about which alone is asked; none for all of them. */
  velden: readonly string[]
  /** An answer that the sender gave already: whether the subject sits at this table. */
  antwoord: Gegeven | undefined
  /** Goes to a step; Back returns. */
  naarStap: (stap: Stap) => void
  /** Begins with another record, or with something new. */
  naarOnderwerp: (onderwerp: Onderwerp | undefined) => void
  /** All questions about the same record. */
  naarAlles: () => void
}

/** `ja:<id of a netwerk>` */
export interface Gegeven {
  antwoord: 'ja' | 'nee'
  netwerk: string
}

const VERSIE = /^[\w.-]{1,60}$/
const VELDEN = /^[A-Za-z]{1,40}(?:,[A-Za-z]{1,40}){0,40}$/
const ANTWOORD = /^(ja|nee):([a-z0-9-]{1,80})$/

/**
 * Reads `?record=netwerk:zwolse8&versie=2026-11-20-1a2b3c4&stap=waar`, with `veld=doel,website` for only those
 * questions and `antwoord=ja:zwolse8` for what was answered already; what cannot be read is left out.
 */
export function useBijdrage(): Bijdrageadres {
  const [, ga] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const { onderwerp, versie, stap, velden, antwoord, rest } = leesBijdrage(query)
    const adres = (
      nieuw: Onderwerp | undefined,
      gezien: string | undefined,
      naar: Stap,
      alleen: readonly string[] = [],
    ) => {
      const delen = [
        nieuw === undefined ? '' : `record=${recordVan(nieuw)}`,
        gezien === undefined ? '' : `versie=${gezien}`,
        naar === 'onderwerp' ? '' : `stap=${naar}`,
        alleen.length === 0 ? '' : `veld=${alleen.join(',')}`,
        rest,
      ].filter((deel) => deel !== '')
      return delen.length === 0 ? paginas.bijdragen.pad : `${paginas.bijdragen.pad}?${delen.join('&')}`
    }
    return {
      onderwerp,
      versie,
      stap,
      velden,
      antwoord,
      naarStap: (naar) => ga(adres(onderwerp, versie, naar, velden)),
      naarOnderwerp: (nieuw) => ga(adres(nieuw, undefined, 'onderwerp')),
      naarAlles: () => ga(adres(onderwerp, versie, 'onderwerp')),
    }
  }, [query, ga])
}

/** The parts of the address, and what else stands in the query: that is kept. */
export function leesBijdrage(
  query: string,
): Pick<Bijdrageadres, 'onderwerp' | 'versie' | 'stap' | 'velden' | 'antwoord'> & { rest: string } {
  const params = new URLSearchParams(query)
  const onderwerp = leesRecord(params.get('record'))
  const versie = params.get('versie') ?? ''
  const stap = stappen.find((naam) => naam === params.get('stap')) ?? 'onderwerp'
  const veld = params.get('veld') ?? ''
  const [, jaNee, netwerk] = ANTWOORD.exec(params.get('antwoord') ?? '') ?? []
  for (const naam of ['record', 'versie', 'stap', 'veld', 'antwoord']) params.delete(naam)
  return {
    onderwerp,
    versie: VERSIE.test(versie) ? versie : undefined,
    stap,
    velden: VELDEN.test(veld) ? veld.split(',') : [],
    antwoord: netwerk === undefined ? undefined : { antwoord: jaNee === 'ja' ? 'ja' : 'nee', netwerk },
    rest: leesbareQuery(params),
  }
}
