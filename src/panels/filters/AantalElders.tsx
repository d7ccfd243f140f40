import { filterTermen } from '@/domain/filter/filterTermen'
import css from './Filters.module.css'
import type { FilterProps } from './filterProps'

/** How many filters are on inside the fold: as many as their chips, so a province is one choice. */
export function AantalElders({ keuze, naslag, scholen = [] }: Pick<FilterProps, 'keuze' | 'naslag' | 'scholen'>) {
  return <span className={css['aantal']}>{filterTermen(keuze, naslag, scholen).length} gekozen</span>
}
