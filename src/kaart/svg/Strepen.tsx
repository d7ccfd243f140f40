import type { Kaartkleur } from '@/domain/kaart/kleuren'
import { streepmaten } from '@/domain/kaart/mozaiekmerken'
import css from './tekening.module.css'
import { useTekenstijl } from './tekenstijl'
import { opDoos } from './Vel'

interface Props {
  /** For ids of its own. */
  id: string
  d: string
  kleuren: readonly Kaartkleur[]
}

/** Stripes of several colours over a shape, a thin line between them: in pixels, cut to the shape. */
export function Strepen({ id, d, kleuren }: Props) {
  const { kleur } = useTekenstijl()
  const { stap, lijn } = streepmaten
  const breed = stap / Math.SQRT2
  return (
    <>
      <defs>
        <clipPath id={`${id}doos`} clipPathUnits="objectBoundingBox">
          <path d={d} transform={opDoos()} />
        </clipPath>
        <pattern
          id={`${id}strepen`}
          width={breed * kleuren.length}
          height={stap}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          {kleuren.map((naam, nr) => (
            <g key={naam}>
              <rect x={breed * nr} width={breed} height={stap} fill={kleur(naam)} />
              <rect x={breed * nr} width={lijn} height={stap} fill={kleur('mozaiek-rand')} />
            </g>
          ))}
        </pattern>
      </defs>
      <rect
        className={css['over']}
        width="100%"
        height="100%"
        fill={`url(#${id}strepen)`}
        clipPath={`url(#${id}doos)`}
      />
    </>
  )
}
