import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { Uitklap } from '@/ui/Uitklap'
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
  return (
    <Uitklap
      open={open}
      lui={lui}
      titel={
        <>
          <span className={`bovenschrift ${css['label']}`}>{label}</span>
          {aantalGekozen > 0 && <span className={css['aantal']}>{aantalGekozen} gekozen</span>}
        </>
      }
    >
      <fieldset>
        <legend className="alleen-voorlezen">{label}</legend>
        <Suspense fallback={null}>{children}</Suspense>
      </fieldset>
    </Uitklap>
  )
}
