import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Onderwerp, Route } from '@/domain/routes'
import { padVan, routeVan } from '@/domain/routes'
import type { Keuze } from './parameters'
import { leesKeuze, schrijfKeuze } from './parameters'

/** The address as values, and the ways to change it. There is no other copy of any of these. */
export interface Adres {
  route: Route
  keuze: Keuze
  /** Changes choices and stays on the page. A choice makes a step for Back; a moved map (`vervang`) does not. */
  kies: (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => void
  /** Opens a dossier, or with nothing the map alone, with the choices as they are. */
  open: (onderwerp: Onderwerp | undefined) => void
  /** The address of a dossier with the present choices, for links that can be copied or opened in a new tab. */
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

export function useAdres(): Adres {
  const [pad, ga] = useLocation()
  const query = useSearch()
  const keuze = useMemo(() => leesKeuze(query), [query])
  const route = useMemo(() => routeVan(pad), [pad])
  const adresVan = useCallback(
    (onderwerp: Onderwerp | undefined) => `${onderwerp === undefined ? '/' : padVan(onderwerp)}${schrijfKeuze(keuze)}`,
    [keuze],
  )
  const kies = useCallback(
    (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => {
      ga(`${pad}${schrijfKeuze({ ...keuze, ...wijziging })}`, { replace: opties?.vervang ?? false })
    },
    [ga, keuze, pad],
  )
  const open = useCallback((onderwerp: Onderwerp | undefined) => ga(adresVan(onderwerp)), [adresVan, ga])
  return { route, keuze, kies, open, adresVan }
}
