import type { Zekerheid } from '@/domain/zekerheid'
import { zekerheidBegrippen } from '@/domain/zekerheidBegrippen'
import css from './Zekerheidsmerk.module.css'

/** How sure a claim is, as a small word beside it. What the words mean stands once, under "Bronnen". */
export function Zekerheidsmerk({
  zekerheid,
  deels = false,
}: {
  zekerheid: Zekerheid | undefined
  /** The rest is said by a source. */
  deels?: boolean | undefined
}) {
  if (zekerheid === undefined) return null
  const { label, uitleg } = zekerheidBegrippen[zekerheid]
  return (
    <span className={css['merk']} data-zekerheid={zekerheid} title={uitleg}>
      <span className="alleen-voorlezen">zekerheid: </span>
      {deels ? `deels ${label}` : label}
    </span>
  )
}
