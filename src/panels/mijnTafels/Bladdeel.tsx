import type { ReactNode } from 'react'
import css from './Blad.module.css'

interface Props<R> {
  titel: string
  rijen: readonly R[]
  /** So many fit on paper; the others are counted there, and stand at this address. */
  past: number
  adres: string
  /** What is said when there are none; without it the part is left out then. */
  leeg?: ReactNode
  children: (rij: R, nr: number) => ReactNode
}

/** A part of the sheet: its title with how many, its rows, and on paper how many more there are. */
export function Bladdeel<R>({ titel, rijen, past, adres, leeg, children }: Props<R>) {
  if (rijen.length === 0 && leeg === undefined) return null
  const rest = rijen.length - past
  return (
    <section className={css['deel']}>
      <h2>
        {titel} {rijen.length > 0 && <span className={css['aantal']}>{rijen.length}</span>}
      </h2>
      {rijen.length === 0 ? (
        leeg
      ) : (
        <ol>
          {rijen.map((rij, nr) => (
            // Rows keep their place: their number is their name on the sheet.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={nr} data-niet-op-papier={nr < past ? undefined : ''}>
              {children(rij, nr)}
            </li>
          ))}
          {rest > 0 && (
            <li className={css['rest']} data-alleen-op-papier>
              en {rest} meer op {adres}
            </li>
          )}
        </ol>
      )}
    </section>
  )
}
