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

/** What a small map shows: the whole country for what is spread over it, else the surroundings of the area. */
export function kaartjekader(vakken: readonly Vak[]): Kader {
  if (vakken.length === 0) return heelKader
  const nauw = kaderVan(vakken)
  const breedte = Math.round(Math.max(MINSTE_BREEDTE, RUIM * nauw.breedte, RUIM * VERHOUDING * nauw.hoogte))
  if (breedte > GROOT * BREEDTE) return heelKader
  const hoogte = Math.round(breedte / VERHOUDING)
  return {
    x: Math.round(nauw.x + (nauw.breedte - breedte) / 2),
    y: Math.round(nauw.y + (nauw.hoogte - hoogte) / 2),
    breedte,
    hoogte,
  }
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
