import type { Overlapmatrix } from '@/domain/overlap/overlapmatrix'
import { gedeeldTussen } from '@/domain/overlap/overlapmatrix'
import type { NetwerkKern } from '@/domain/overzicht'
import { klasseVan } from '@/domain/telling'

/** One cell of a row; `plek` is the column in which it begins. */
export type Matrixcel =
  | { soort: 'zelf'; plek: number; aantal: number }
  | { soort: 'leeg'; plek: number; breed: number }
  | { soort: 'gedeeld'; plek: number; aantal: number; klasse: number; netwerk: NetwerkKern }

/** The cells of a row from left to right. With `voegSamen`, neighbours that share nothing are one wide empty cell. */
export function cellenVanRij(
  matrix: Overlapmatrix,
  rij: number,
  grenzen: readonly number[],
  voegSamen: boolean,
): Matrixcel[] {
  const cellen: Matrixcel[] = []
  matrix.netwerken.forEach((netwerk, plek) => {
    const aantal = gedeeldTussen(matrix, rij, plek)
    if (plek === rij) {
      cellen.push({ soort: 'zelf', plek, aantal })
      return
    }
    if (aantal > 0) {
      cellen.push({ soort: 'gedeeld', plek, aantal, klasse: klasseVan(aantal, grenzen), netwerk })
      return
    }
    const vorige = cellen.at(-1)
    if (voegSamen && vorige?.soort === 'leeg') vorige.breed++
    else cellen.push({ soort: 'leeg', plek, breed: 1 })
  })
  return cellen
}
