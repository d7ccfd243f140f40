import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Groep.module.css'

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
    <details className={styles.groep} open={open}>
      <summary className={styles.kop}>
        <span className={styles.label}>{label}</span>
        {aantalGekozen > 0 && <span className={styles.aantal}>{aantalGekozen} gekozen</span>}
        <ChevronDown className={styles.pijl} size={16} aria-hidden="true" />
      </summary>
      <fieldset className={styles.inhoud}>
        <legend className="alleen-voorlezen">{label}</legend>
        {children}
      </fieldset>
    </details>
  )
}
