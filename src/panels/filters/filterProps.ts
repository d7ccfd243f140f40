import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Keuze } from '@/url/parameters'

/** Changes choices; with `vervang` the change makes no step for Back. */
export type Kies = (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => void

/** What every part of the filters works with. */
export interface FilterProps {
  naslag: Naslag
  keuze: Keuze
  onKies: Kies
  /** How many netwerken are left now. */
  zichtbaarAantal: number
  /** For names of schools; without it a school is named by what the sources call it. */
  scholen?: readonly School[]
}
