import { createContext, useContext } from 'react'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { cssKleur } from '@/domain/kaart/kleuren'
import type { Lijnmerk } from '@/domain/kaart/merken'
import { streepmaat } from '@/domain/kaart/vlakstalen'

/** How a drawing writes its colours and its lines. */
export interface Tekenstijl {
  kleur: Kleuren
  /** Units of the frame that a pixel is; 1 where the style sheet keeps lines as wide while the map stretches. */
  eenheid: number
}

/** As a page draws. A picture that stands by itself knows no style sheet, and brings its own. */
export const Tekenstijlcontext = createContext<Tekenstijl>({ kleur: cssKleur, eenheid: 1 })

export const useTekenstijl = (): Tekenstijl => useContext(Tekenstijlcontext)

/** A line of the table of marks as attributes of a path. */
export function lijnstijl(lijn: Lijnmerk, { kleur, eenheid }: Tekenstijl) {
  const breedte = lijn.breedte * eenheid
  return { stroke: kleur(lijn.kleur), strokeWidth: breedte, strokeDasharray: streepmaat({ ...lijn, breedte }) }
}
