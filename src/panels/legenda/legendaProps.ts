import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import type { Keuze } from '@/url/parameters'

/** What every part of the legend works with. */
export interface LegendaProps {
  beeld: Kaartbeeld
  naslag: Naslag
  /** The list from which `beeld` was made. */
  zichtbaar: readonly NetwerkKern[]
  keuze: Keuze
  onKies: (wijziging: Partial<Keuze>) => void
  /** The open dossier: a chosen netwerk that is open is in focus. */
  onderwerp: Onderwerp | undefined
  adresVan: (onderwerp: Onderwerp | undefined) => string
  onOpen: (onderwerp: Onderwerp | undefined) => void
  /** On a small map the legend would hide what it explains: there it begins folded. */
  ingeklapt?: boolean
}
