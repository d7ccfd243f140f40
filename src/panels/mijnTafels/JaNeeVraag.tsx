import type { ReactNode } from 'react'
import css from './Antwoorden.module.css'

/** The answers to a question about a table; who does not know changes nothing. */
export const keuzen = { ja: 'Ja', nee: 'Nee', weetniet: 'Weet ik niet' } as const
export type Keuze = keyof typeof keuzen

const keuzenamen: readonly Keuze[] = ['ja', 'nee', 'weetniet']

interface Props {
  /** What tells this question apart from others on the page. */
  naam: string
  vraag: ReactNode
  keuze: Keuze | undefined
  onKies: (keuze: Keuze) => void
}

/** A question with its three answers beside it. */
export function JaNeeVraag({ naam, vraag, keuze, onKies }: Props) {
  return (
    <fieldset className={css['vraag']}>
      <legend>{vraag}</legend>
      <div className={css['keuzen']}>
        {keuzenamen.map((een) => (
          <label key={een}>
            <input type="radio" name={naam} checked={keuze === een} onChange={() => onKies(een)} />
            <span>{keuzen[een]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
