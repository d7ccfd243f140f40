import { CircleAlert } from 'lucide'
import type { BijdrageSoort } from '@/domain/bijdrage/bijdrage'
import type { Stap } from '@/domain/bijdrage/stappen'
import { stapTitel } from '@/domain/bijdrage/stappen'
import { Rijknop } from '@/ui/Knop'
import css from './Formulier.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props {
  stappen: readonly Stap[]
  stap: Stap
  soort: BijdrageSoort
  /** Steps that the sender went through and in which something is still needed. */
  onvolledig: ReadonlySet<Stap>
  naarStap: (stap: Stap) => void
}

/** All steps, in any order the sender likes. */
export function Stappenlijst({ stappen, stap, soort, onvolledig, naarStap }: Props) {
  return (
    <nav className={css['stappen']} aria-label="Stappen">
      <ol>
        {stappen.map((naam) => (
          <li key={naam}>
            <Rijknop aria-current={naam === stap ? 'step' : undefined} onClick={() => naarStap(naam)}>
              <span>{stapTitel(naam, soort)}</span>
              {onvolledig.has(naam) && (
                <>
                  <Icoon teken={CircleAlert} />
                  <span className="alleen-voorlezen">, hier is nog iets nodig</span>
                </>
              )}
            </Rijknop>
          </li>
        ))}
      </ol>
    </nav>
  )
}
