import { scaleLinear } from '@visx/scale'
import styles from './Spreiding.module.css'

export interface Punt {
  id: string
  naam: string
  x: number
  y: number
  /** Named in the picture. */
  genoemd: boolean
}

interface Props {
  punten: readonly Punt[]
  /** One sentence that says what the picture shows. */
  label: string
  xLabel: string
  yLabel: string
}

/** Part of the picture, in percents, that is left for the axes. */
const RAND = { links: 9, rechts: 4, boven: 8, onder: 16 } as const

/**
 * Points by two numbers, the extremes with their name. Percentages for places and pixels for signs and letters, so that
 * text keeps its size on a phone. The table below it says the same in words.
 */
export function Spreiding({ punten, label, xLabel, yLabel }: Props) {
  const px = schaal(
    punten.map(({ x }) => x),
    [RAND.links, 100 - RAND.rechts],
  )
  const py = schaal(
    punten.map(({ y }) => y),
    [100 - RAND.onder, RAND.boven],
  )
  const genoemd = punten.filter((punt) => punt.genoemd)
  return (
    <figure className={styles.figuur}>
      <svg className={styles.svg} width="100%" height="320" role="img" aria-label={label}>
        {py.ticks(4).map((waarde) => (
          <g key={waarde}>
            <line
              className={styles.rooster}
              x1={`${RAND.links}%`}
              x2={`${100 - RAND.rechts}%`}
              y1={`${py(waarde)}%`}
              y2={`${py(waarde)}%`}
            />
            <text className={styles.getal} x={`${RAND.links - 1}%`} y={`${py(waarde)}%`} dy="4" textAnchor="end">
              {waarde}
            </text>
          </g>
        ))}
        {px.ticks(4).map((waarde) => (
          <text
            key={waarde}
            className={styles.getal}
            x={`${px(waarde)}%`}
            y={`${100 - RAND.onder}%`}
            dy="20"
            textAnchor="middle"
          >
            {waarde}
          </text>
        ))}
        <text className={styles.as} x={`${100 - RAND.rechts}%`} y="100%" dy="-6" textAnchor="end">
          {xLabel} →
        </text>
        <text className={styles.as} x="0" y="14">
          ↑ {yLabel}
        </text>
        {punten.map(({ id, naam, x, y }) => (
          <circle key={id} className={styles.punt} cx={`${px(x)}%`} cy={`${py(y)}%`} r="5">
            <title>{`${naam}: ${x} ${xLabel}, ${y} ${yLabel}`}</title>
          </circle>
        ))}
        {genoemd.map(({ id, naam, x, y }) => (
          <g key={id} className={styles.genoemd}>
            <circle cx={`${px(x)}%`} cy={`${py(y)}%`} r="6.5" />
            <text
              x={`${px(x)}%`}
              y={`${py(y)}%`}
              dx={px(x) > 55 ? -11 : 11}
              dy="4"
              textAnchor={px(x) > 55 ? 'end' : 'start'}
            >
              {naam}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}

/** From numbers to percentages of the picture, from nought to the first round number above the highest. */
function schaal(waarden: readonly number[], bereik: [number, number]) {
  return scaleLinear({ domain: [0, Math.max(1, ...waarden)], range: bereik, nice: 4 })
}
