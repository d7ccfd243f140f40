import { Suspense, useRef } from 'react'
import { aantalFilters } from '@/domain/filter/filterNetwerken'
import { uitgesteld } from '@/ui/uitgesteld'
import css from './Filterchips.module.css'
import type { FilterProps } from './filterProps'

const Chiplijst = uitgesteld(async () => (await import('./Chiplijst')).Chiplijst)

/** What is on, each with a way to turn it off; the words for it are fetched when something is. */
export function Filterchips(props: Omit<FilterProps, 'zichtbaarAantal'>) {
  const groep = useRef<HTMLDivElement>(null)
  const isLeeg = aantalFilters(props.keuze) === 0
  return (
    <div
      ref={groep}
      role="group"
      aria-label={isLeeg ? 'Geen filters gekozen' : 'Gekozen filters'}
      tabIndex={-1}
      className={css['chips']}
    >
      {!isLeeg && (
        <Suspense fallback={null}>
          <Chiplijst {...props} naarGroep={() => groep.current?.focus()} />
        </Suspense>
      )}
    </div>
  )
}
