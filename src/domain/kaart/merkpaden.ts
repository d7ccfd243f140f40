import type { Puntsoort } from './tekens.ts'
import { symboolvormen } from './tekens.ts'

/*
 * The marks as path data, for everything that draws SVG: maps, share pictures and the samples of a legend. Symbols come with the
 * first page, textures with the maps (textuurpaden.ts).
 */

/** To tenths of a pixel. */
export const rond = (waarde: number) => Number(waarde.toFixed(1))
/** `x y`, as path data. */
export const paar = (x: number, y: number) => `${rond(x)} ${rond(y)}`

/** The shape of a soort around the origin; `straal` in pixels. */
export function symboolpad(soort: Puntsoort, straal: number): string {
  const vorm = symboolvormen[soort]
  if ('hoeken' in vorm) return `M${vorm.hoeken.map(([x, y]) => paar(x * straal, y * straal)).join(' ')}z`
  const r = rond(vorm.cirkel * straal)
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}
