import type { Arceerhoek, Puntsoort } from './tekens.ts'
import { stippelmaat, symboolvormen } from './tekens.ts'

/*
 * The marks as path data, for everything that draws SVG: maps, share pictures and the samples of a legend.
 */

const rond = (waarde: number) => Number(waarde.toFixed(1))
const paar = (x: number, y: number) => `${rond(x)} ${rond(y)}`

/** The shape of a soort around the origin; `straal` in pixels. */
export function symboolpad(soort: Puntsoort, straal: number): string {
  const vorm = symboolvormen[soort]
  if ('hoeken' in vorm) return `M${vorm.hoeken.map(([x, y]) => paar(x * straal, y * straal)).join(' ')}z`
  const r = rond(vorm.cirkel * straal)
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

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

/** Dots over a sheet of pixels, in rows that alternate; a stroke with round ends of no length is a dot. */
export function stippelpad(breedte: number, hoogte: number, [x0, y0]: readonly [number, number] = [0, 0]): string {
  const { stap } = stippelmaat
  return reeks(y0, hoogte, stap)
    .flatMap((y, rij) => reeks(x0 + (rij % 2) * (stap / 2), breedte, stap).map((x) => `M${paar(x, y)}h0`))
    .join('')
}

function reeks(van: number, tot: number, stap: number): number[] {
  return Array.from({ length: Math.floor((tot - van) / stap) + 1 }, (_, nr) => van + nr * stap)
}
