import { BREEDTE, HOOGTE } from './projectie'
import type { Kader, Vak } from './Vel'
import { heelKader, kaderVan } from './Vel'

/** A smaller part of the country says too little about where it is: 60 km, in units of the frame. */
const MINSTE_BREEDTE = 300
/** Width of a detail through its height; the style sheet knows it too. */
const VERHOUDING = 4 / 3
/** Room around the area. */
const RUIM = 1.5
/** From this part of the country on, the whole of it is as clear. */
const GROOT = 0.7

/** How a small map is framed. Widths and heights are in units of the drawing. */
interface Ruimte {
  /** Width divided by height. */
  verhouding: number
  /** How much larger than the area. */
  ruim: number
  /** Not narrower than this; wider than `grootste` it becomes the whole country. */
  minste: number
  grootste: number
}

/** The surroundings of what is drawn; the whole country for nothing, or for what is spread over it. */
export function kaderOm(vakken: readonly Vak[], { verhouding, ruim, minste, grootste }: Ruimte): Kader {
  if (vakken.length === 0) return heelKader
  const nauw = kaderVan(vakken)
  const breedte = Math.round(Math.max(minste, ruim * nauw.breedte, ruim * verhouding * nauw.hoogte))
  if (breedte > grootste) return heelKader
  const hoogte = Math.round(breedte / verhouding)
  return {
    x: Math.round(nauw.x + (nauw.breedte - breedte) / 2),
    y: Math.round(nauw.y + (nauw.hoogte - hoogte) / 2),
    breedte,
    hoogte,
  }
}

/** What the small map of a dossier shows. */
export function kaartjekader(vakken: readonly Vak[]): Kader {
  return kaderOm(vakken, { verhouding: VERHOUDING, ruim: RUIM, minste: MINSTE_BREEDTE, grootste: GROOT * BREEDTE })
}

/** How finely a small map is drawn: as far as its width in pixels, some 340, can show. */
export function fijnheidVan({ breedte }: Kader): 'nabij' | 'half' | 'grof' {
  if (breedte < 360) return 'nabij'
  return breedte < 600 ? 'half' : 'grof'
}

export interface Hoek {
  /** Left and top of the stamp, as parts of the map. */
  links: number
  boven: number
}

/** Size of the stamp as parts of the map: the proportions of the country on a map of 4 : 3. */
export const POSTZEGEL = { breedte: 0.2, hoogte: (0.2 * VERHOUDING * HOOGTE) / BREEDTE }

/** The corner for a stamp of the whole country where it covers least of the area. */
export function vrijeHoek(vakken: readonly Vak[], { x, y, breedte, hoogte }: Kader): Hoek {
  const hoeken = [0, 1].flatMap((onder) =>
    [0, 1].map((rechts): Hoek => ({ links: rechts * (1 - POSTZEGEL.breedte), boven: onder * (1 - POSTZEGEL.hoogte) })),
  )
  const bedekt = ({ links, boven }: Hoek) =>
    vakken.reduce((som, [l, b, r, o]) => {
      const over = (van: number, tot: number, begin: number, maat: number) =>
        Math.max(0, Math.min(tot, begin + maat) - Math.max(van, begin))
      return (
        som +
        over((l - x) / breedte, (r - x) / breedte, links, POSTZEGEL.breedte) *
          over((b - y) / hoogte, (o - y) / hoogte, boven, POSTZEGEL.hoogte)
      )
    }, 0)
  return hoeken.reduce((beste, hoek) => (bedekt(hoek) < bedekt(beste) ? hoek : beste))
}
