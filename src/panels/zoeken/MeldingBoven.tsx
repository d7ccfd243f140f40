import type { Zoekresultaat } from '@/domain/zoek/zoek'
import { somOp } from './opties'
import css from './Suggestielijst.module.css'

interface Props {
  resultaat: Zoekresultaat
  q: string
  laadt: boolean
}

/** Says that nothing was found and where was looked, or that more is on its way; nothing when there are suggestions. */
export function MeldingBoven({ resultaat: { groepen, gezochtIn }, q, laadt }: Props) {
  if (groepen.length > 0) return null
  if (laadt) return <p className={css['melding']}>Scholen, plaatsen en teksten worden geladen…</p>
  return (
    <p className={css['melding']}>
      <strong>Niets gevonden voor ‘{q}’.</strong> Gezocht in {somOp(gezochtIn)}.
    </p>
  )
}
