import { Sprong } from '@/ui/Sprong'
import css from './Cijfers.module.css'

export interface Cijfer {
  getal: string
  wat: string
  /** What it counts, or part of it: `waarvan 2 mbo-instellingen`. */
  uitleg?: string | undefined
  /** `id` of the list that it counts. */
  lijst?: string | undefined
}

/** At most three figures in a row. */
export function Cijfers({ cijfers }: { cijfers: readonly Cijfer[] }) {
  return (
    <ul className={css['cijfers']}>
      {cijfers.map(({ getal, wat, uitleg, lijst }) => (
        <li key={wat}>
          <strong>{lijst === undefined || getal === '0' ? getal : <Sprong naar={lijst}>{getal}</Sprong>}</strong>{' '}
          <span>{wat}</span>
          {uitleg === undefined ? null : <small className="klein">{uitleg}</small>}
        </li>
      ))}
    </ul>
  )
}
