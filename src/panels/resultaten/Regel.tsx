import type { ReactNode } from 'react'
import css from './Rij.module.css'

/** A line below the name of a row, with a sign before it. Where it breaks, the dot between two parts is not shown. */
export function Regel({ teken, delen }: { teken?: ReactNode; delen: readonly string[] }) {
  return (
    <span className={css['regel']}>
      {teken !== undefined && <span className={css['deel']}>{teken}</span>}
      {delen.map((deel, nr) => (
        <span key={deel} className={css['deel']}>
          {(nr > 0 || teken !== undefined) && <span className={css['punt']}> · </span>}
          {deel}
        </span>
      ))}
    </span>
  )
}
