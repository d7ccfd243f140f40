import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import type { PaginaNaam } from '../paginas.ts'

/** What an insight is made from. */
export interface Inzichtbron {
  naslag: Naslag
  /** The register of vmbo-vestigingen, for their names. */
  scholen: readonly School[]
}

/** A number, with what it counts: `75` `gemeenten zonder bekend netwerk`. */
export interface Getal {
  getal: number
  wat: string
}

/** A sentence that the data supports, with all that is needed to check and to cite it. */
export interface Inzicht {
  /** Names it in the address: `/inzichten#na-subsidie`. */
  sleutel: string
  zin: string
  /** Whether enough is known; else `zin` says that too little is, and of how much it would have been. */
  isBekend: boolean
  getallen: readonly Getal[]
  /** Which records, which base, how sure. */
  hoeWetenWij: string
  /** The page with the table on which it rests, where on it, with what choice, and what the link there is called. */
  naar: { pagina: PaginaNaam; daar?: string; keuze?: string; label: string }
}

/** What is the same about an insight, whether enough is known or not. */
type Vast = Pick<Inzicht, 'sleutel' | 'hoeWetenWij' | 'naar'>

/**
 * The insight when `aantal` reaches its floor, and else the one sentence that may be said: of what we know too little.
 * `over` reads in `Over … weten wij te weinig`.
 */
export function vanaf(
  vloer: number,
  { aantal, over, wat }: { aantal: number; over: string; wat: string },
  vast: Vast,
  inhoud: Pick<Inzicht, 'zin' | 'getallen'>,
): Inzicht {
  if (aantal >= vloer) return { ...vast, ...inhoud, isBekend: true }
  return {
    ...vast,
    zin: `Over ${over} weten wij te weinig.`,
    isBekend: false,
    getallen: [{ getal: aantal, wat: `${wat}; genoeg is ${vloer}` }],
  }
}
