import { useMemo } from 'react'
import type { Naslag } from '@/domain/opzoeken'
import { kaderbreedten, namenVan, plaatsNamen } from './namen'
import css from './SvgKaart.module.css'
import type { Symboolplek } from './symbolen'
import type { Uitsnede } from './uitsnede'
import { isInBeeld } from './uitsnede'
import { plaats } from './Vel'

interface Props {
  naslag: Naslag
  plekken: readonly Symboolplek[]
  uitsnede: Uitsnede
}

/** The names on the map: decoration, because each thing says its own name. */
export function Namen({ naslag, plekken, uitsnede }: Props) {
  const { factor } = uitsnede
  const namen = useMemo(() => plaatsNamen(namenVan(naslag, plekken), plekken, factor), [factor, naslag, plekken])
  return (
    <g aria-hidden="true">
      {namen
        .filter(({ x, y }) => factor === 1 || isInBeeld(uitsnede, [x, y, x, y], 0.6))
        .map(({ soort, tekst, x, y, dx, dy, anker, breedte }) => (
          <text
            key={`${soort} ${tekst} ${x}`}
            className={`${css['naam']} ${css[soort]} ${breedte === kaderbreedten[0] ? '' : css[`vanaf${breedte}`]}`}
            {...plaats(x, y)}
            dx={dx === 0 ? undefined : dx}
            dy={dy + 4}
            textAnchor={anker === 'middle' ? undefined : anker}
          >
            {tekst}
          </text>
        ))}
    </g>
  )
}
