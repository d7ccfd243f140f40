import type { ReactNode } from 'react'
import { Suspense, useState } from 'react'
import css from './Groep.module.css'

interface Props {
  label: string
  /** Said beside the label, so that a closed group hides no choice. */
  aantalGekozen: number
  open?: boolean
  /** Its content is fetched when it is opened for the first time. */
  lui?: boolean
  children: ReactNode
}

/** A group of filters that folds; the browser keeps what is open. */
export function Groep({ label, aantalGekozen, open = false, lui = false, children }: Props) {
  const [isGeopend, setIsGeopend] = useState(!lui)
  return (
    <details className={css['groep']} open={open} onToggle={() => setIsGeopend(true)}>
      <summary className={css['kop']}>
        <span className={css['label']}>{label}</span>
        {aantalGekozen > 0 && <span className={css['aantal']}>{aantalGekozen} gekozen</span>}
      </summary>
      <fieldset className={css['inhoud']}>
        <legend className="alleen-voorlezen">{label}</legend>
        {isGeopend && <Suspense fallback={null}>{children}</Suspense>}
      </fieldset>
    </details>
  )
}
