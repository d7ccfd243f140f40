import { BREEDTE, HOOGTE, VERHOUDING } from '@/kaart/svg/projectie'
import type { Kader, Vak } from '@/kaart/svg/Vel'
import { heelKader, kaderVan } from '@/kaart/svg/Vel'

/** Widths of a map through its height; the style sheet gives each its place on the page. */
const vormen = { staand: 3 / 4, heel: VERHOUDING, vierkant: 1, liggend: 4 / 3 } as const
export type Kaartvorm = keyof typeof vormen

/** Room around what is in view, in units of the frame. */
const MARGE = 30
/** Nothing smaller than this says where it is. */
const MINSTE = HOOGTE / 5

/** What is in view: the boxes with a margin, at least a fifth of the country high, in the form that fits them best. */
export function klassenkader(vakken: readonly Vak[]): { kader: Kader; vorm: Kaartvorm } {
  if (vakken.length === 0) return { kader: heelKader, vorm: 'heel' }
  const nauw = kaderVan(vakken)
  const [ruim, hoog] = [nauw.breedte + 2 * MARGE, nauw.hoogte + 2 * MARGE]
  const breedteIn = (verhouding: number) => Math.max(ruim, hoog * verhouding, MINSTE)
  const oppervlak = (verhouding: number) => breedteIn(verhouding) ** 2 / verhouding
  const namen: readonly Kaartvorm[] = ['staand', 'heel', 'vierkant', 'liggend']
  const vorm = namen.reduce((beste, ander) => (oppervlak(vormen[ander]) < oppervlak(vormen[beste]) ? ander : beste))
  const breedte = Math.round(breedteIn(vormen[vorm]))
  const hoogte = Math.round(breedte / vormen[vorm])
  return {
    kader: {
      x: Math.round(nauw.x + (nauw.breedte - breedte) / 2),
      y: Math.round(nauw.y + (nauw.hoogte - hoogte) / 2),
      breedte,
      hoogte,
    },
    vorm,
  }
}

/** Whether a view is near enough for a number in every gemeente. */
export const isDichtbij = ({ breedte, hoogte }: Kader): boolean => Math.max(breedte, hoogte) <= 0.55 * BREEDTE
