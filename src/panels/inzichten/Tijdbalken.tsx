import { scaleLinear } from '@visx/scale'
import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Balk } from '@/domain/inzichten/tijdlijn'
import styles from './Tijdbalken.module.css'
import { Tijdvullingen } from './Tijdvullingen'

export interface Tijdrij extends Balk {
  /** Name and what is known, in words: the picture beside it only repeats. */
  tekst: ReactNode
}

export interface As {
  eerste: number
  laatste: number
}

interface Props {
  rijen: readonly Tijdrij[]
  as: As
  /** The year that is marked. */
  jaar: number
  label: string
}

/**
 * Bars on a common axis beside a real list that says the same in words. All rows are equally high, so one drawing can
 * stretch beside them: percentages for years and rows, pixels for bars and arrows.
 */
export function Tijdbalken({ rijen, as, jaar, label }: Props) {
  const id = useId()
  const schaal = schaalVan(as)
  const x = (begin: number) => `${schaal(begin)}%`
  const y = (nummer: number) => `${(100 * (nummer + 0.5)) / rijen.length}%`
  return (
    <div className={styles.vlak}>
      <ol className={styles.rijen} aria-label={label}>
        {rijen.map(({ id: sleutel, tekst }) => (
          <li key={sleutel}>{tekst}</li>
        ))}
      </ol>
      <div className={styles.tekening}>
        <svg className={styles.svg} width="100%" height="100%" aria-hidden="true" focusable="false">
          <Tijdvullingen id={id} />
          {jaarstrepen(as, 5).map((streep) => (
            <line key={streep} className={styles.rooster} x1={x(streep)} x2={x(streep)} y1="0" y2="100%" />
          ))}
          {jaar >= as.eerste && jaar <= as.laatste && (
            <line className={styles.nu} x1={x(jaar + 0.5)} x2={x(jaar + 0.5)} y1="0" y2="100%" />
          )}
          {rijen.map((rij, nummer) => (
            <Tijdbalk key={rij.id} balk={rij} as={as} id={id} x={x} y={y(nummer)} />
          ))}
          {rijen.flatMap((rij, nummer) =>
            rij.opvolgers.map((opvolger) => {
              const naar = rijen.findIndex((ander) => ander.id === opvolger)
              if (naar < 0) return null
              const begin = overgang(rij, rijen[naar], as)
              return (
                <Pijl key={`${rij.id}/${opvolger}`} x1={x(begin.van)} x2={x(begin.naar)} y1={y(nummer)} y2={y(naar)} />
              )
            }),
          )}
        </svg>
      </div>
    </div>
  )
}

/** From the beginning of a year to percentages: 0 at the first year, 100 after the last. */
const schaalVan = ({ eerste, laatste }: As) => scaleLinear({ domain: [eerste, laatste + 1], range: [0, 100] })

/** Years that get a line: every `stap`th. */
const jaarstrepen = (as: As, stap: number) => schaalVan(as).ticks((as.laatste + 1 - as.eerste) / stap)

/**
 * The years above the bars: every tenth, so that they fit on a phone. They stay in sight while the bars go by. The words
 * beside the bars say the same.
 */
export function Jaarlijn({ as }: { as: As }) {
  return (
    <div className={`${styles.vlak} ${styles.jaren}`} aria-hidden="true">
      <span />
      <svg className={styles.jaarlijn} width="100%" height="20">
        {jaarstrepen(as, 10).map((jaar) => (
          <text key={jaar} x={`${schaalVan(as)(jaar)}%`} y="14">
            {jaar}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** How many years a bar fades over when its end is not known. */
const VERVAGING = 3

interface BalkProps {
  balk: Balk
  as: As
  id: string
  x: (jaar: number) => string
  y: string
}

/**
 * Years count whole: one that ended in 2018 is drawn to the end of 2018. An unknown end fades and has no edge: until
 * its successor began, else over a few years, with dots for the rest of the time that it may have run. An unknown
 * beginning comes up from the edge: it may lie anywhere before.
 */
function Tijdbalk({ balk, as, id, x, y }: BalkProps) {
  const { van, tot, uiterlijk, loopt, subsidie } = balk
  const begin = van ?? (tot === undefined && !loopt ? undefined : as.eerste)
  if (begin === undefined) return null
  const open = tot === undefined && !loopt
  const einde = tot ?? (loopt ? as.laatste : (uiterlijk ?? Math.min(as.laatste, begin + VERVAGING) + 1) - 1)
  const links = Math.max(as.eerste, begin)
  const rechts = Math.min(as.laatste, einde) + 1
  const schaal = schaalVan(as)
  const breedte = `${Math.max(0, schaal(rechts) - schaal(links))}%`
  const vaag = open ? 'uit' : van === undefined ? 'in' : undefined
  const vorm = { x: x(links), y, width: breedte, height: 12, transform: 'translate(0 -6)' }
  return (
    <>
      <rect className={vaag === undefined ? styles.balk : styles.vaag} {...vorm} fill={vaag && `url(#${id}${vaag})`} />
      {subsidie.length > 0 && <rect {...vorm} fill={`url(#${id}subsidie)`} />}
      {open && uiterlijk === undefined && rechts <= as.laatste && (
        <line className={styles.onzeker} x1={x(rechts)} x2={x(as.laatste + 1)} y1={y} y2={y} />
      )}
    </>
  )
}

/**
 * Where an arrow leaves and arrives: from the end of the one to the beginning of the other, or straight down in the
 * last year of the one when the other had begun by then.
 */
function overgang(van: Balk, naar: Balk | undefined, as: As): { van: number; naar: number } {
  const einde = van.tot === undefined ? undefined : van.tot + 1
  const begin = Math.min(Math.max(naar?.van ?? einde ?? as.laatste, van.tot ?? as.eerste), as.laatste + 1)
  return { van: Math.min(einde ?? begin, begin), naar: begin }
}

function Pijl({ x1, x2, y1, y2 }: { x1: string; x2: string; y1: string; y2: string }) {
  return (
    <g className={styles.pijl}>
      <line x1={x1} x2={x2} y1={y1} y2={y1} />
      <line x1={x2} x2={x2} y1={y1} y2={y2} />
      <svg x={x2} y={y2} overflow="visible">
        <path d="M-5 -15 0 -7 5 -15z" />
      </svg>
    </g>
  )
}
