import type { Topology } from 'topojson-specification'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'

/** What every page gets; it takes from this what it shows. */
export interface PaginaProps {
  naslag: Naslag
  /** The address of a dossier with the reader's choices; of the map when given nothing. */
  adresVan: (onderwerp: Onderwerp | undefined) => string
  /** Without borders, as when they are still under way, a page has all but its map. */
  grenzen?: Topology | undefined
  /** Whom the page is about, when its address says so. */
  onderwerp?: Onderwerp | undefined
}

/** What a page gets that can be read before the data is there. */
export interface VroegePaginaProps {
  naslag: Naslag | undefined
}
