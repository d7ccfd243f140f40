import { Arcering } from './Arcering'
import css from './Kaartje.module.css'
import type { Kaartjeinhoud } from './kaartjeinhoud'
import { fijnheidVan } from './kaartjekader'
import { knipVlakken } from './knip'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import type { Kader } from './Vel'
import { heelKader, opDoos, Vel } from './Vel'

interface Props {
  id: string
  tekening: Tekening
  kader: Kader
  gebied: Kaartjeinhoud['gebied']
  /** Its place among the chosen netwerken decides colour and hatch. */
  nr: number | undefined
}

/** The area itself: in the accent, or hatched as on the large map. */
export function KaartjeGebied({ id, tekening, kader, gebied, nr }: Props) {
  if (typeof gebied === 'string' || gebied.length === 0) return null
  const vorm = tekening.gebied(gebied)
  const d = padVan(kader === heelKader ? vorm : knipVlakken(vorm, kader), fijnheidVan(kader) === 'nabij' ? 1 : 0)
  if (nr === undefined) {
    return (
      <Vel kader={kader}>
        <path className={css['gebied']} d={d} />
      </Vel>
    )
  }
  return (
    <>
      <defs>
        <path id={`${id}vorm`} d={d} />
        <clipPath id={`${id}doos`} clipPathUnits="objectBoundingBox">
          <use href={`#${id}vorm`} transform={opDoos(kader)} />
        </clipPath>
        <Arcering id={`${id}arcering`} nr={nr} />
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id}arcering)`} clipPath={`url(#${id}doos)`} />
      <Vel kader={kader}>
        <use className={css[`rand${nr}`]} href={`#${id}vorm`} />
      </Vel>
    </>
  )
}
