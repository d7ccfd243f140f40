import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'

/** What every part of a dossier may need, whatever it is about. */
export interface Omgeving {
  naslag: Naslag
  /** The address of a dossier with the present choices; of the map alone when given nothing. */
  adresVan: (onderwerp: Onderwerp | undefined) => string
  /** Version of the data, for corrections and downloads. */
  versie: string
  onSluit: () => void
  /** Whether the reader went to this dossier, and did not begin with it: then its title takes the focus. */
  neemtFocus?: (() => boolean) | undefined
  /** Ids of the netwerken that are drawn on the map now. */
  gekozen: readonly string[]
  /** The reader wants this netwerk on the map, or off it again. */
  onKiesOpKaart: (netwerkId: string) => void
}

export const OmgevingContext = createContext<Omgeving | undefined>(undefined)

/** The small map stands apart: it may be drawn anew while nothing else changes. */
export const KaartjeContext = createContext<ReactNode>(undefined)

export function useOmgeving(): Omgeving {
  const omgeving = useContext(OmgevingContext)
  if (omgeving === undefined) throw new Error('a part of a dossier stands outside <Dossier>')
  return omgeving
}
