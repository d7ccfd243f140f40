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
  const maxX = rond(Math.max(1, ...punten.map(({ x }) => x)))
  const maxY = rond(Math.max(1, ...punten.map(({ y }) => y)))
  const px = (waarde: number) => RAND.links + ((100 - RAND.links - RAND.rechts) * waarde) / maxX
  const py = (waarde: number) => 100 - RAND.onder - ((100 - RAND.boven - RAND.onder) * waarde) / maxY
  const genoemd = punten.filter((punt) => punt.genoemd)
  return (
    <figure className={styles.figuur}>
      <svg className={styles.svg} width="100%" height="320" role="img" aria-label={label}>
        {[0, 0.5, 1].map((deel) => (
          <g key={deel}>
            <line
              className={styles.rooster}
              x1={`${RAND.links}%`}
              x2={`${100 - RAND.rechts}%`}
              y1={`${py(deel * maxY)}%`}
              y2={`${py(deel * maxY)}%`}
            />
            <text className={styles.getal} x={`${RAND.links - 1}%`} y={`${py(deel * maxY)}%`} dy="4" textAnchor="end">
              {deel * maxY}
            </text>
            <text
              className={styles.getal}
              x={`${px(deel * maxX)}%`}
              y={`${100 - RAND.onder}%`}
              dy="20"
              textAnchor="middle"
            >
              {deel * maxX}
            </text>
          </g>
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

/** The next even ten, or even number for small ones, so that the middle of the axis is a whole number. */
function rond(hoogste: number): number {
  const stap = hoogste > 20 ? 10 : 2
  return Math.ceil(hoogste / stap) * stap
}
