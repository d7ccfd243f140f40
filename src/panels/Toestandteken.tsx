import type { Toestand } from '@/domain/betekenis/toestand'
import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import css from './Toestandteken.module.css'

interface Props {
  toestand: Toestand
  /** The last date on which a source saw it. */
  gezien?: string | undefined
}

/** The state of a netwerk: a circle that is fuller the surer it runs, and the words. */
export function Toestandteken({ toestand, gezien }: Props) {
  return (
    <span className={css['merk']} data-toestand={toestand}>
      <span className={css['teken']} aria-hidden />
      {toonToestand({ toestand, gezien })}
    </span>
  )
}
