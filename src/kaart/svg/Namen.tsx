import type { Naamplek } from './namen'
import css from './tekening.module.css'
import type { Kader } from './Vel'
import { plaats } from './Vel'

interface Props {
  namen: readonly Naamplek[]
  kader?: Kader
  /** The class that shows a name from the nth of its scales on. */
  klasseVanaf?: (nr: number) => string | undefined
}

/** Pixels from one line of a name to the next. */
const REGEL = 13

/** The names on a map: decoration, because each thing says its own name. */
export function Namen({ namen, kader, klasseVanaf = () => undefined }: Props) {
  return (
    <g aria-hidden="true">
      {namen.map(({ soort, regels, x, y, dx, dy, anker, nr }) => (
        <text
          key={`${soort} ${regels.join('')} ${x} ${y}`}
          className={[css['naam'], css[soort], klasseVanaf(nr)].filter(Boolean).join(' ')}
          {...plaats(x, y, kader)}
          dx={dx === 0 ? undefined : dx}
          dy={dy + 4 - (REGEL / 2) * (regels.length - 1)}
          textAnchor={anker === 'middle' ? undefined : anker}
        >
          {regels[0]}
          {regels.slice(1).map((regel) => (
            <tspan key={regel} x={plaats(x, y, kader).x} dy={REGEL}>
              {regel}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
