import { aantalFilters } from '@/domain/filter/filterNetwerken'
import type { Onderwerp } from '@/domain/routes'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { usePast } from '@/ui/usePast'
import type { Keuze } from '@/url/parameters'

/** Which parts the page has: by what is asked for, and by the screen. */
interface Vlakken {
  telefoon: boolean
  weergave: 'kaart' | 'lijst' | 'tabel'
  /** The results stand under the filters; else they have the room of the map. */
  lijstInZijbalk: boolean
  /** Nothing was asked yet, and there is room for the question with all that leads on from it. */
  grootBegin: boolean
  /** Whether the page is in a browser, with scripts. */
  gemonteerd: boolean
  /** List and map are there too, beside a dossier. */
  volledig: boolean
}

export function useVlakken(keuze: Keuze, inhoud: Keuze, onderwerp: Onderwerp | undefined): Vlakken {
  // In an embed the map comes first on a narrow screen too: the host page has its own text around it.
  const telefoon = usePast('(max-width: 760px)') && !keuze.embed
  // On a phone a dossier lies over the map, whatever the reader came from.
  const opKaart = telefoon ? onderwerp !== undefined : keuze.weergave === 'auto'
  const weergave = opKaart ? 'kaart' : keuze.weergave === 'auto' ? 'lijst' : keuze.weergave
  const isBegin = onderwerp === undefined && aantalFilters(inhoud) === 0
  const gemonteerd = useGemonteerd()
  return {
    telefoon,
    weergave,
    lijstInZijbalk: weergave === 'kaart' || (weergave === 'lijst' && (telefoon || keuze.embed)),
    // On a phone's map, and beside a table, there is no room for more than the question itself.
    grootBegin: isBegin && !keuze.embed && (telefoon ? weergave === 'lijst' : weergave !== 'tabel'),
    gemonteerd,
    // A dossier's own file holds the dossier; list and map join it in the browser, so that 2,000 files stay small.
    volledig: gemonteerd || onderwerp === undefined,
  }
}
