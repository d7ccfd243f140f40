import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Groep.module.css'

interface Props {
  label: string
  /** Said beside the label, so that a closed group hides no choice. */
  aantalGekozen: number
  open?: boolean
  children: ReactNode
}

/** A group of filters that folds; the browser keeps what is open. */
export function Groep({ label, aantalGekozen, open = false, children }: Props) {
  return (
    <details className={css['groep']} open={open}>
      <summary className={css['kop']}>
        <span className={css['label']}>{label}</span>
        {aantalGekozen > 0 && <span className={css['aantal']}>{aantalGekozen} gekozen</span>}
        <ChevronDown className={css['pijl']} size={16} aria-hidden="true" />
      </summary>
      <fieldset className={css['inhoud']}>
        <legend className="alleen-voorlezen">{label}</legend>
        {children}
      </fieldset>
    </details>
  )
}
