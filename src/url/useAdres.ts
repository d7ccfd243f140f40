import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Onderwerp, Route } from '@/domain/routes'
import { padVan, routeVan } from '@/domain/routes'
import { huidigAdres } from './huidigAdres'
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
  /**
   * The address of a dossier with the present choices, below the base path. It leaves out where the map stands: a new
   * subject brings itself into view.
   */
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

/**
 * The functions keep their identity while the map moves and dossiers open, so that neither draws the list again: they
 * read the address when they are called.
 */
export function useAdres(): Adres {
  const [pad, ga] = useLocation()
  const query = useSearch()
  const keuze = useMemo(() => leesKeuze(query), [query])
  const route = useMemo(() => routeVan(pad), [pad])
  const keuzesInAdres = schrijfKeuze({ ...keuze, kaart: undefined })
  const adresVan = useCallback(
    (onderwerp: Onderwerp | undefined) => `${onderwerp === undefined ? '/' : padVan(onderwerp)}${keuzesInAdres}`,
    [keuzesInAdres],
  )
  const kies = useCallback(
    (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => {
      const { pathname, search } = huidigAdres()
      // With `~` the router takes the path as it is, base path and all.
      ga(`~${pathname}${schrijfKeuze({ ...leesKeuze(search), ...wijziging })}`, { replace: opties?.vervang ?? false })
    },
    [ga],
  )
  const open = useCallback((onderwerp: Onderwerp | undefined) => ga(adresVan(onderwerp)), [adresVan, ga])
  return { route, keuze, kies, open, adresVan }
}
