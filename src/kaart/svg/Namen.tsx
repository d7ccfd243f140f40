import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { kaderbreedten, namenVan, plaatsNamen } from './namen'
import css from './SvgKaart.module.css'
import type { Symboolplek } from './symbolen'
import type { Uitsnede } from './uitsnede'
import { isInBeeld } from './uitsnede'
import { plaats } from './Vel'

interface Props {
  naslag: Naslag
  beeld: Kaartbeeld
  plekken: readonly Symboolplek[]
  uitsnede: Uitsnede
}

/** Pixels from one line of a name to the next. */
const REGEL = 13

/** The names on the map: decoration, because each thing says its own name. */
export function Namen({ naslag, beeld: { uitgelichtPunt }, plekken, uitsnede }: Props) {
  const { factor } = uitsnede
  const namen = useMemo(
    () => plaatsNamen(namenVan(naslag, plekken, uitgelichtPunt, factor), plekken, uitgelichtPunt, factor),
    [factor, naslag, plekken, uitgelichtPunt],
  )
  return (
    <g aria-hidden="true">
      {namen
        .filter(({ x, y }) => factor === 1 || isInBeeld(uitsnede, [x, y, x, y], 0.6))
        .map(({ soort, regels, x, y, dx, dy, anker, breedte }) => (
          <text
            key={`${soort} ${regels.join('')} ${x}`}
            className={`${css['naam']} ${css[soort]} ${breedte === kaderbreedten[0] ? '' : css[`vanaf${breedte}`]}`}
            {...plaats(x, y)}
            dx={dx === 0 ? undefined : dx}
            dy={dy + 4 - (REGEL / 2) * (regels.length - 1)}
            textAnchor={anker === 'middle' ? undefined : anker}
          >
            {regels[0]}
            {regels.slice(1).map((regel) => (
              <tspan key={regel} x={plaats(x, y).x} dy={REGEL}>
                {regel}
              </tspan>
            ))}
          </text>
        ))}
    </g>
  )
}
