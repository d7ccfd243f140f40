import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { DossierProps } from './Dossier'

/** What every part of a dossier may need, whatever it is about. */
export type Omgeving = Omit<DossierProps, 'onderwerp' | 'kaartje'>

export const OmgevingContext = createContext<Omgeving | undefined>(undefined)

/** The small map stands apart: it may be drawn anew while nothing else changes. */
export const KaartjeContext = createContext<ReactNode>(undefined)

export function useOmgeving(): Omgeving {
  const omgeving = useContext(OmgevingContext)
  if (omgeving === undefined) throw new Error('a part of a dossier stands outside <Dossier>')
  return omgeving
}
