import type { MouseEvent } from 'react'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { FilterTerm } from '@/domain/filter/filterTermen'
import { filterTermen } from '@/domain/filter/filterTermen'
import { Chip, Tekstknop } from '@/ui/Knop'
import css from './Filterchips.module.css'
import type { FilterProps } from './filterProps'

interface Props extends Omit<FilterProps, 'zichtbaarAantal'> {
  /** Puts the focus on what is around the chips, for when the last one goes. */
  naarGroep: () => void
}

/** A chip for each filter that is on. Focus moves to a neighbour when the chip that held it goes. */
export function Chiplijst({ naslag, keuze, onKies, scholen = [], naarGroep }: Props) {
  const termen = filterTermen(keuze, naslag, scholen)
  function verwijder(event: MouseEvent<HTMLButtonElement>, { zonder }: FilterTerm) {
    const item = event.currentTarget.parentElement
    const buur = item?.nextElementSibling ?? item?.previousElementSibling
    const knop = termen.length > 1 ? buur?.querySelector('button') : undefined
    if (knop === undefined || knop === null) naarGroep()
    else knop.focus()
    onKies(zonder)
  }
  function wisAlles() {
    naarGroep()
    onKies(geenFilters)
  }
  return (
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
  )
}
