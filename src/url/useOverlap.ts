import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Overlapmaat } from '@/domain/overlap/overlapmatrix'
import { overlapmaten } from '@/domain/overlap/overlapmatrix'
import type { OverlapOnderwerp } from '@/domain/overlap/overlapmatrixKring'
import { isOverlapOnderwerp } from '@/domain/overlap/overlapmatrixKring'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord, overlapAdres, vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import { parameters } from './parameters'
import { leesbareQuery } from './useVergelijk'

/** Whose overlap is shown, and how it is measured; there is no other copy than the address. */
export interface Overlapadres {
  /** Undefined is the whole country. */
  van: OverlapOnderwerp | undefined
  /** The address asks for a subject that cannot be had here: the country stands in its place, and that must be said. */
  isVreemd: boolean
  maat: Overlapmaat
  /** The year that the reader chose elsewhere; it holds here too. */
  jaar: number | undefined
  kiesVan: (van: OverlapOnderwerp | undefined) => void
  kiesMaat: (maat: Overlapmaat) => void
  wisJaar: () => void
  /** The address of the overlap of another subject, with the reader's other choices. */
  adresVoor: (van: OverlapOnderwerp | undefined) => string
  /** The address of a comparison, with the reader's other choices. */
  vergelijkAdresVoor: (a: Onderwerp, b: Onderwerp) => string
}

/** Reads `?van=instelling:deltion-college&maat=deelnemers`; unknown values are dropped. */
export function useOverlap(): Overlapadres {
  const [, ga] = useLocation()
  const query = useSearch()
  return useMemo(() => {
    const { van, isVreemd, maat, jaar, rest } = leesOverlap(query)
    const zonderJaar = new URLSearchParams(rest)
    zonderJaar.delete('jaar')
    const adres = (nieuwVan: OverlapOnderwerp | undefined, nieuweMaat: Overlapmaat, over: string) =>
      overlapAdres(nieuwVan, [nieuweMaat === 'gemeenten' ? '' : `maat=${nieuweMaat}`, over].filter(Boolean).join('&'))
    return {
      van,
      isVreemd,
      maat,
      jaar,
      kiesVan: (nieuw) => ga(adres(nieuw, maat, rest)),
      kiesMaat: (nieuw) => ga(adres(van, nieuw, rest)),
      wisJaar: () => ga(adres(van, maat, leesbareQuery(zonderJaar))),
      adresVoor: (nieuw) => adres(nieuw, maat, rest),
      vergelijkAdresVoor: (a, b) => vergelijkAdres(a, b, rest),
    }
  }, [query, ga])
}

/** The choices of this page, and what else stands in the query: that is kept. */
export function leesOverlap(
  query: string,
): Pick<Overlapadres, 'van' | 'isVreemd' | 'maat' | 'jaar'> & { rest: string } {
  const params = new URLSearchParams(query)
  const gevraagd = params.get('van')
  const van = leesRecord(gevraagd)
  const maat = overlapmaten.find((naam) => naam === params.get('maat')) ?? 'gemeenten'
  params.delete('van')
  params.delete('maat')
  return {
    van: isOverlapOnderwerp(van) ? van : undefined,
    isVreemd: Boolean(gevraagd) && !isOverlapOnderwerp(van),
    maat,
    jaar: parameters.jaar.parse(params.get('jaar')),
    rest: leesbareQuery(params),
  }
}
