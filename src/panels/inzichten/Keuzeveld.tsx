import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Keuzeveld.module.css'

export interface Optie {
  waarde: string
  label: string
}

interface Props {
  label: string
  /** What the first option says, which means no choice. */
  alles: string
  opties: readonly Optie[] | readonly { groep: string; opties: readonly Optie[] }[]
  waarde: string | undefined
  onKies: (waarde: string | undefined) => void
}

/** One choice out of a list: the browser's own control. */
export function Keuzeveld({ label, alles, opties, waarde, onKies }: Props) {
  const id = useId()
  return (
    <div className={styles.veld}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={waarde ?? ''}
        onChange={(event) => onKies(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">{alles}</option>
        {opties.map((optie) =>
          'groep' in optie ? (
            <optgroup key={optie.groep} label={optie.groep}>
              {optie.opties.map((lid) => (
                <option key={lid.waarde} value={lid.waarde}>
                  {lid.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ),
        )}
      </select>
    </div>
  )
}

/** Choices beside each other. */
export function Keuzerij({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.rij} role="group" aria-label={label}>
      {children}
    </div>
  )
}
