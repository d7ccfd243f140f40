import { jaarVan } from './begrip.ts'
import type { NetwerkFilters } from './filter/filterNetwerken.ts'
import { filterNetwerken } from './filter/filterNetwerken.ts'
import type { Naslag } from './opzoeken.ts'
import { liepIn } from './periode.ts'

/**
 * The years that can be chosen: from the first known beginning to the year in which the editors last looked. Later
 * years would be a guess.
 */
export function jaarbereik({ overzicht }: Naslag): { eerste: number; laatste: number } {
  const laatste = jaarVan(overzicht.peildatum)
  const beginjaren = overzicht.netwerken.flatMap(({ periode: { van } }) => van ?? [])
  return { eerste: beginjaren.reduce((vroegste, jaar) => Math.min(vroegste, jaar), laatste), laatste }
}

/** How many netwerken a year leaves out only because nobody knows when they ran; the other filters hold. */
export function telZonderJaar(naslag: Naslag, filters: NetwerkFilters): number {
  const { jaar } = filters
  const overige = filterNetwerken(naslag.overzicht.netwerken, { ...filters, jaar: undefined })
  const toetsjaar = jaar ?? jaarbereik(naslag).laatste
  return overige.filter((netwerk) => liepIn(netwerk, toetsjaar) === undefined).length
}
