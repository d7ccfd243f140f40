import { paar, rond } from './merkpaden.ts'
import type { Arceerhoek } from './tekens.ts'

/** Pixels that lines run on past a sheet, so that their ends are not seen. */
const OVER = 2

/**
 * The lines of a hatch over a sheet of `breedte` × `hoogte` pixels, `stap` apart along the axes, the first at `begin`.
 * On a tile of one step they go on in the next tile.
 */
export function arceerpad(hoek: Arceerhoek, breedte: number, hoogte: number, stap: number, begin = 0): string {
  if (hoek === 90)
    return reeks(begin, breedte, stap)
      .map((x) => `M${rond(x)} 0v${hoogte}`)
      .join('')
  if (hoek === 0)
    return reeks(begin, hoogte, stap)
      .map((y) => `M0 ${rond(y)}h${breedte}`)
      .join('')
  // Each rises to the right, from the bottom edge or the left one; a falling one is its mirror image.
  const x = (waarde: number) => (hoek === 45 ? waarde : breedte - waarde)
  return reeks(begin, breedte + hoogte, stap)
    .map((som) => {
      const [links, rechts] = [Math.max(-OVER, som - hoogte - OVER), Math.min(breedte + OVER, som + OVER)]
      return `M${paar(x(links), som - links)} ${paar(x(rechts), som - rechts)}`
    })
    .join('')
}

/** Places from `van` up to `tot`, `stap` apart; pixels. */
export function reeks(van: number, tot: number, stap: number): number[] {
  return Array.from({ length: Math.floor((tot - van) / stap) + 1 }, (_, nr) => van + nr * stap)
}
