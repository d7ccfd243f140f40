import type { ReactNode } from 'react'
import css from './Meer.module.css'

/** The rest of a running text, behind the words that say how much of it there is. Without scripts it opens too. */
export function Meer({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={css['meer']}>
      <summary>{label}</summary> {children}
    </details>
  )
}
