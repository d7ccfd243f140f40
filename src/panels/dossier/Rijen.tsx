import type { ReactNode } from 'react'
import type { Onderwerp } from '@/domain/routes'
import type { Zekerheid } from '@/domain/zekerheid'
import css from './Rijen.module.css'
import { Verwijzing } from './Verwijzing'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'

export interface Rij {
  sleutel: string
  naam: string
  /** The dossier that the name leads to; without one it is plain text. */
  naar?: Onderwerp | undefined
  /** The second line. */
  bij?: ReactNode
  zekerheid?: Zekerheid | undefined
  /** What can be done with it: a link at the end of the row. */
  actie?: ReactNode
}

/** Rows of records: a name that leads on, one line about it, and how sure that is. */
export function Rijen({ rijen }: { rijen: readonly Rij[] }) {
  return (
    <ul className={css['rijen']}>
      {rijen.map(({ sleutel, naam, naar, bij, zekerheid, actie }) => (
        <li key={sleutel} className={css['rij']}>
          <div>
            {naar === undefined ? (
              naam
            ) : (
              <Verwijzing naar={naar} className={css['naam']}>
                {naam}
              </Verwijzing>
            )}
            {bij === undefined || bij === '' ? null : <div className="klein">{bij}</div>}
          </div>
          <Zekerheidsmerk zekerheid={zekerheid} />
          {actie}
        </li>
      ))}
    </ul>
  )
}

/** Short names in running lines, for lists that are only links: gemeenten. */
export function Namenlijst({ namen }: { namen: readonly { naam: string; naar: Onderwerp }[] }) {
  return (
    <ul className="namen">
      {namen.map(({ naam, naar }) => (
        <li key={naar.id}>
          <Verwijzing naar={naar}>{naam}</Verwijzing>
        </li>
      ))}
    </ul>
  )
}
