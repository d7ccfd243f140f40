import { Knop } from '@/ui/Knop'
import css from './Scherm.module.css'

/** The page as it was made stands there, but it cannot be worked with, because the data did not arrive. */
export function Stilstand({ boodschap }: { boodschap: string }) {
  return (
    <div className={css['uitval']} role="alert">
      <p>{boodschap} U ziet de pagina zoals die is gemaakt: lezen kan, zoeken en filteren nog niet.</p>
      <Knop onClick={() => window.location.reload()}>Probeer opnieuw</Knop>
    </div>
  )
}
