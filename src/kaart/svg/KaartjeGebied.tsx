import { gekozenArcering } from '@/domain/kaart/tekens'
import css from './Kaartje.module.css'
import type { Kaartjeinhoud } from './kaartjeinhoud'
import { fijnheidVan } from './kaartjekader'
import { knipVlakken } from './knip'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import { Textuur } from './Textuur'
import type { Kader } from './Vel'
import { heelKader, Vel } from './Vel'

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
  const stijl = useTekenstijl()
  if (typeof gebied === 'string' || gebied.length === 0) return null
  const vorm = tekening.gebied(gebied)
  const d = padVan(kader === heelKader ? vorm : knipVlakken(vorm, kader), fijnheidVan(kader) === 'nabij' ? 1 : 0)
  const merk = nr === undefined ? undefined : gekozenArcering[nr]
  if (merk === undefined) {
    return (
      <Vel kader={kader}>
        <path className={css['gebied']} d={d} />
      </Vel>
    )
  }
  return (
    <>
      <Textuur id={id} d={d} textuur={merk} kader={kader} />
      <Vel kader={kader}>
        <use href={`#${id}vorm`} fill="none" {...lijnstijl({ kleur: merk.kleur, breedte: 2 }, stijl)} />
      </Vel>
    </>
  )
}
