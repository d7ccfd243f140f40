import { X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useRef } from 'react'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { FilterTerm } from '@/domain/filter/filterTermen'
import { filterTermen } from '@/domain/filter/filterTermen'
import css from './Filterchips.module.css'
import type { FilterProps } from './filterProps'

/** What is on, each with a way to turn it off. Focus moves to a neighbour when the chip that held it goes. */
export function Filterchips({ naslag, keuze, onKies, scholen = [] }: Omit<FilterProps, 'zichtbaarAantal'>) {
  const groep = useRef<HTMLDivElement>(null)
  const termen = filterTermen(keuze, naslag, scholen)
  function verwijder(event: MouseEvent<HTMLButtonElement>, { zonder }: FilterTerm) {
    const item = event.currentTarget.parentElement
    const buur = item?.nextElementSibling ?? item?.previousElementSibling
    const knop = termen.length > 1 ? buur?.querySelector('button') : undefined
    ;(knop ?? groep.current)?.focus()
    onKies(zonder)
  }
  function wisAlles() {
    groep.current?.focus()
    onKies(geenFilters)
  }
  const label = termen.length === 0 ? 'Geen filters gekozen' : 'Gekozen filters'
  return (
    <div ref={groep} role="group" aria-label={label} tabIndex={-1} className={css['chips']}>
      {termen.length > 0 && (
        <ul className={css['lijst']}>
          {termen.map((term) => (
            <li key={term.sleutel}>
              <button
                type="button"
                className={css['chip']}
                aria-label={`Verwijder filter ${term.label}`}
                onClick={(event) => verwijder(event, term)}
              >
                <span className={css['tekst']}>{term.label}</span>
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={css['wis']} onClick={wisAlles}>
              Wis alles
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
