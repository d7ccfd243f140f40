import { paar } from './merkpaden.ts'
import { reeks } from './textuurpaden.ts'

/** The dots of "geen netwerk bekend" in pixels: from one to the next, in rows that alternate, and their width. */
export const stippelmaat = { stap: 5, dikte: 1.8 } as const

/** Dots over a sheet of pixels, in rows that alternate; a stroke with round ends of no length is a dot. */
export function stippelpad(breedte: number, hoogte: number, [x0, y0]: readonly [number, number] = [0, 0]): string {
  const { stap } = stippelmaat
  return reeks(y0, hoogte, stap)
    .flatMap((y, rij) => reeks(x0 + (rij % 2) * (stap / 2), breedte, stap).map((x) => `M${paar(x, y)}h0`))
    .join('')
}
