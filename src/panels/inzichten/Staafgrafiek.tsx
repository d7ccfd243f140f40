import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar, BarStackHorizontal } from '@visx/shape'
import { toonGetal } from '@/domain/taal'
import { toonAandeel } from '@/domain/inzichten/inzichtenCijfers'
import type { VerdelingRij } from '@/domain/inzichten/inzichtenVerdeling'
import { verdelingGroepen } from '@/domain/inzichten/inzichtenVerdeling'
import styles from './Staafgrafiek.module.css'

/** From the axis outwards: what differs most between the values begins on one line. */
const groepen = ['overig', 'stoEnRif'] as const

const HOOGTE = 16

interface Props {
  rijen: readonly VerdelingRij[]
  /** Of how many netwerken the shares are. */
  totaal: number
  /** What stands out. */
  zin: string
}

/**
 * A bar per value, stacked of the two groups of netwerken. The names are ordinary text in rows of the same height, so
 * one drawing can stretch beside them, or under them on a phone: percentages for numbers and rows, pixels for bars and
 * letters.
 */
export function Staafgrafiek({ rijen, totaal, zin }: Props) {
  const x = scaleLinear({ domain: [0, Math.max(1, ...rijen.map(({ aantal }) => aantal))], range: [0, 100], nice: 4 })
  const y = scaleBand({ domain: rijen.map(({ waarde }) => waarde), range: [0, 100] })
  const midden = (waarde: string) => `${(y(waarde) ?? 0) + y.bandwidth() / 2}%`
  const streepjes = x.ticks(4).map((getal) => ({ getal, plek: `${x(getal)}%` }))
  return (
    <figure className={styles.figuur}>
      <figcaption>{zin}</figcaption>
      <div className={styles.vlak} role="img" aria-label={zin}>
        <div className={styles.namen}>
          {rijen.map(({ waarde, label }) => (
            <div key={waarde}>
              <span>{label}</span>
            </div>
          ))}
        </div>
        <div className={styles.tekening}>
          <svg width="100%" height="100%" aria-hidden="true" focusable="false">
            {streepjes.map(({ getal, plek }) => (
              <line key={getal} className={getal === 0 ? styles.as : styles.rooster} x1={plek} x2={plek} y2="100%" />
            ))}
            <g className={styles.staven}>
              <BarStackHorizontal
                data={[...rijen]}
                keys={[...groepen]}
                y={({ waarde }) => waarde}
                xScale={x}
                yScale={y}
                color={() => ''}
              >
                {(stapels) =>
                  stapels.map(({ key: groep, bars }) =>
                    bars
                      .filter(({ width }) => width > 0)
                      .map(({ bar: { data: rij }, x: begin, width }) => (
                        <Bar
                          key={rij.waarde}
                          className={styles[groep]}
                          x={`${begin}%`}
                          y={midden(rij.waarde)}
                          width={`${width}%`}
                          height={HOOGTE}
                          transform={`translate(0 ${-HOOGTE / 2})`}
                        >
                          <title>{`${rij.label}, ${verdelingGroepen[groep]}: ${toonGetal(rij[groep])}`}</title>
                        </Bar>
                      )),
                  )
                }
              </BarStackHorizontal>
              {rijen.map(({ waarde, aantal }) => (
                <text key={waarde} x={`${x(aantal)}%`} y={midden(waarde)} dx="6" dy="0.35em">
                  <tspan className={styles.getal}>{toonGetal(aantal)}</tspan>
                  {` (${toonAandeel(aantal, totaal)})`}
                </text>
              ))}
            </g>
          </svg>
        </div>
        <svg className={styles.getallen} width="100%" height="20" aria-hidden="true" focusable="false">
          {streepjes.map(({ getal, plek }) => (
            <text key={getal} x={plek} y="15">
              {toonGetal(getal)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  )
}

/** What the two parts of a bar mean: once, for all charts. */
export function Staaflegenda() {
  return (
    <ul className={styles.legenda} aria-label="Legenda">
      {groepen.map((groep) => (
        <li key={groep}>
          <svg width="28" height={HOOGTE} aria-hidden="true" focusable="false">
            <rect className={styles[groep]} x="0.5" y="0.5" width="27" height={HOOGTE - 1} />
          </svg>
          {verdelingGroepen[groep]}
        </li>
      ))}
    </ul>
  )
}
