import type { ReactNode } from 'react'
import { BREEDTE, HOOGTE } from './projectie'
import css from './tekening.module.css'

/** The part of the frame that a map shows, in its units. */
export interface Kader {
  x: number
  y: number
  breedte: number
  hoogte: number
}

export const heelKader: Kader = { x: 0, y: 0, breedte: BREEDTE, hoogte: HOOGTE }

/** A box in units of the frame. */
export type Vak = readonly [links: number, boven: number, rechts: number, onder: number]

/** The smallest part of the frame that holds all of these boxes. */
export function kaderVan(vakken: readonly Vak[]): Kader {
  const x = Math.min(...vakken.map(([links]) => links))
  const y = Math.min(...vakken.map(([, boven]) => boven))
  const rechts = Math.max(...vakken.map(([, , waarde]) => waarde))
  const onder = Math.max(...vakken.map(([, , , waarde]) => waarde))
  return { x, y, breedte: rechts - x, hoogte: onder - y }
}

/** A sheet in units of the frame, stretched over the map: for shapes. Around it everything counts in pixels and percents. */
export function Vel({ kader = heelKader, children }: { kader?: Kader; children: ReactNode }) {
  return (
    <svg
      className={css['vel']}
      viewBox={`${kader.x} ${kader.y} ${kader.breedte} ${kader.hoogte}`}
      preserveAspectRatio="none"
      overflow="visible"
      role="presentation"
    >
      {children}
    </svg>
  )
}

/** A place on the map as attributes of a symbol or a name: it keeps its size while the map stretches. */
export function plaats(x: number, y: number, kader: Kader = heelKader): { x: string; y: string } {
  return { x: procent((x - kader.x) / kader.breedte), y: procent((y - kader.y) / kader.hoogte) }
}

function procent(deel: number): string {
  return `${Number((100 * deel).toFixed(2))}%`
}

/** Turns units of the frame into parts of a box, for a clip of something that is measured in pixels. */
export function opDoos({ x, y, breedte, hoogte }: Kader = heelKader): string {
  const schaal = `scale(${(1 / breedte).toFixed(8)} ${(1 / hoogte).toFixed(8)})`
  return x === 0 && y === 0 ? schaal : `${schaal} translate(${-x} ${-y})`
}
