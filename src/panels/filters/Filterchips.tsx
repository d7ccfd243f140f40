import type { MouseEvent } from 'react'
import { useRef } from 'react'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { FilterTerm } from '@/domain/filter/filterTermen'
import { filterTermen } from '@/domain/filter/filterTermen'
import { Chip, Tekstknop } from '@/ui/Knop'
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
              <Chip aria-label={`Verwijder filter ${term.label}`} onClick={(event) => verwijder(event, term)}>
                {term.label}
              </Chip>
            </li>
          ))}
          <li>
            <Tekstknop className="klein" onClick={wisAlles}>
              Wis alles
            </Tekstknop>
          </li>
        </ul>
      )}
    </div>
  )
}
