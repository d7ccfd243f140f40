import { Knop } from './Knop'
import css from './Melding.module.css'

interface Props {
  titel: string
  tekst: string
  actie?: string
  onActie?: () => void
}

/** Says plainly that something did not work, and offers the way on. */
export function Melding({ titel, tekst, actie, onActie }: Props) {
  return (
    <div className={css['melding']} role="alert">
      <h2>{titel}</h2>
      <p>{tekst}</p>
      {actie !== undefined && (
        <Knop soort="hoofd" onClick={onActie}>
          {actie}
        </Knop>
      )}
    </div>
  )
}
