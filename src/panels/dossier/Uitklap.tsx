import type { ReactNode } from 'react'
import { toonGetal } from '@/domain/taal'
import css from './Uitklap.module.css'

interface UitklapProps {
  titel: string
  /** How much is in it, said in the title. */
  aantal?: number | undefined
  open?: boolean
  children: ReactNode
}

/** A part that unfolds; the title says how much is in it. On paper all are open. */
export function Uitklap({ titel, aantal, open = false, children }: UitklapProps) {
  return (
    <details className={css['uitklap']} open={open}>
      <summary>
        <h3>
          {titel}
          {aantal === undefined ? '' : ` (${toonGetal(aantal)})`}
        </h3>
      </summary>
      <div className={css['inhoud']}>{children}</div>
    </details>
  )
}
