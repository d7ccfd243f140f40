import type { ComponentProps, ReactNode } from 'react'
import css from './Keuze.module.css'

interface VakjeProps extends Omit<ComponentProps<'input'>, 'type'> {
  soort?: 'checkbox' | 'radio'
  label: ReactNode
  /** What choosing it means, below the label. */
  uitleg?: string | undefined
}

/** A box or a round to tick, with its words, all of which can be pressed. */
export function Vakje({ soort = 'checkbox', label, uitleg, className, ...rest }: VakjeProps) {
  const klasse = className === undefined ? css['vakje'] : `${css['vakje']} ${className}`
  return (
    <label className={klasse}>
      <input type={soort} {...rest} />
      <span>
        {label}
        {uitleg !== undefined && <span className={`klein ${css['uitleg']}`}>{uitleg}</span>}
      </span>
    </label>
  )
}

interface SegmentenProps<T extends string> {
  /** What is chosen, for whoever hears only the buttons. */
  label: string
  opties: readonly { waarde: T; label: string; icoon: ReactNode }[]
  waarde: T
  onKies: (waarde: T) => void
}

/** A few ways to see the same thing, of which one is on. */
export function Segmenten<T extends string>({ label, opties, waarde, onKies }: SegmentenProps<T>) {
  return (
    <div className={css['segmenten']} role="group" aria-label={label} data-met-script data-niet-op-papier>
      {opties.map((optie) => (
        <button
          key={optie.waarde}
          type="button"
          aria-pressed={optie.waarde === waarde}
          onClick={() => onKies(optie.waarde)}
        >
          {optie.icoon}
          <span>{optie.label}</span>
        </button>
      ))}
    </div>
  )
}
