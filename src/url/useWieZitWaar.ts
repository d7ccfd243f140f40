import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { recordVan } from '@/domain/dossier/dossier'
import { paginas } from '@/domain/paginas'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import type { Kringonderwerp } from '@/domain/wieZitWaar/kringonderwerp'
import { isKringonderwerp } from '@/domain/wieZitWaar/kringonderwerp'
import type { Per } from '@/domain/wieZitWaar/verband'
import { leesbareQuery } from './useVergelijk'

/** What the picture shows. */
export interface WieZitWaarKeuze {
  /** Undefined is the whole country. */
  van: Kringonderwerp | undefined
  /** The tables that are over, in the place of those of now. */
  toen: boolean
  per: Per
}

/** The choices in the address, of which there is no other copy, and the way to change them. */
export interface WieZitWaaradres extends WieZitWaarKeuze {
  /** The address asks for a subject that cannot be had here: the country stands in its place, and that must be said. */
  isVreemd: boolean
  kies: (wijziging: Partial<WieZitWaarKeuze>) => void
}

/** Reads `?van=regio:provincie/PV23&toen=1&per=besturen`; unknown values are dropped. */
export function useWieZitWaar(): WieZitWaaradres {
  const [, ga] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const { rest, isVreemd, ...keuze } = leesWieZitWaar(query)
    return { ...keuze, isVreemd, kies: (wijziging) => ga(schrijfWieZitWaar({ ...keuze, ...wijziging }, rest)) }
  }, [query, ga])
}

/** The choices of this page, and what else stands in the query: that is kept. */
export function leesWieZitWaar(query: string): WieZitWaarKeuze & { isVreemd: boolean; rest: string } {
  const params = new URLSearchParams(query)
  const gevraagd = params.get('van')
  const van = leesRecord(gevraagd)
  const keuze: WieZitWaarKeuze = {
    van: isKringonderwerp(van) ? van : undefined,
    toen: params.get('toen') === '1',
    per: params.get('per') === 'besturen' ? 'besturen' : 'scholen',
  }
  for (const naam of ['van', 'toen', 'per']) params.delete(naam)
  return { ...keuze, isVreemd: Boolean(gevraagd) && keuze.van === undefined, rest: leesbareQuery(params) }
}

/** The address below the base path; what is as by itself is left out. */
export function schrijfWieZitWaar({ van, toen, per }: WieZitWaarKeuze, rest = ''): string {
  const delen = [
    van === undefined ? '' : `van=${recordVan(van)}`,
    toen ? 'toen=1' : '',
    per === 'besturen' ? 'per=besturen' : '',
    rest,
  ].filter((deel) => deel !== '')
  return delen.length === 0 ? paginas.wieZitWaar.pad : `${paginas.wieZitWaar.pad}?${delen.join('&')}`
}
