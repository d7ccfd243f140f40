import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import type { Fout } from '@/domain/bijdrage/foutplek'
import type { Antwoorden } from '@/domain/bijdrage/vormen'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'

/** Draws maps for the form; the page hands these over, because panels know no map. */
export interface Kaarttekenaar {
  /** A map on which a press on a gemeente takes it in or out. */
  keuzekaart: (gemeenten: readonly string[], label: string, onKies: (code: string) => void) => ReactNode
  /** A small map of a record as it would be. */
  voorbeeldkaart: (onderwerp: Onderwerp, naslag: Naslag) => ReactNode
}

/** What every question of the form needs. */
export interface Formuliergegevens {
  invoer: Invoer
  /** Answers by the names of their questions. */
  zet: (antwoorden: Antwoorden) => void
  naslag: Naslag
  kaart: Kaarttekenaar
  /** Names of the only questions that are asked; undefined for all. */
  alleen: readonly string[] | undefined
  /** What to show beside a field now: a missing answer only once the sender has passed it. */
  foutBij: (veld: string) => Fout | undefined
  letOpBij: (veld: string) => Fout | undefined
}

export const FormulierContext = createContext<Formuliergegevens | undefined>(undefined)

export function useFormulier(): Formuliergegevens {
  const gegevens = useContext(FormulierContext)
  if (gegevens === undefined) throw new Error('Een veld hoort in een formulier')
  return gegevens
}

/** Where a field stands in the page, so that a fault can point at it. */
export function veldId(veld: string): string {
  return `veld-${veld}`
}
