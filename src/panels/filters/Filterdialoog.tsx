import { SlidersHorizontal, X } from 'lucide'
import { useId, useRef, useState } from 'react'
import { filterTermen } from '@/domain/filter/filterTermen'
import { Knop, Tekenknop } from '@/ui/Knop'
import css from './Filterdialoog.module.css'
import { Filterchips } from './Filterchips'
import type { FilterProps } from './filterProps'
import { Filters } from './Filters'
import { telwoord } from '@/domain/taal'
import { Icoon } from '@/ui/Icoon'

/** The filters on a phone: a button that says how many are on, and a sheet over the page. */
export function Filterdialoog(props: FilterProps) {
  const dialoog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { keuze, naslag, scholen = [], zichtbaarAantal } = props
  // As many as the chips: a province is one choice, whatever the number of its gemeenten.
  const aan = filterTermen(keuze, naslag, scholen).length
  function open() {
    setIsOpen(true)
    dialoog.current?.showModal()
  }
  const sluit = () => dialoog.current?.close()
  const aantal = telwoord(zichtbaarAantal, 'netwerk', 'netwerken')
  return (
    <>
      <Knop className={css['knop']} aria-haspopup="dialog" onClick={open}>
        <Icoon teken={SlidersHorizontal} />
        {aan === 0 ? 'Filters' : `Filters (${aan})`}
      </Knop>
      <dialog ref={dialoog} className={css['dialoog']} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        <header className={css['kop']}>
          <h2 id={id}>Filters</h2>
          <Tekenknop onClick={sluit}>
            <Icoon teken={X} maat={20} />
            <span className="alleen-voorlezen">Sluit filters</span>
          </Tekenknop>
        </header>
        <div className={css['inhoud']}>
          {isOpen && (
            <>
              <Filterchips {...props} />
              <Filters {...props} />
            </>
          )}
        </div>
        <footer className={css['voet']}>
          <p role="status" className="alleen-voorlezen">
            {aantal}
          </p>
          <Knop soort="hoofd" className={css['toon']} onClick={sluit}>
            Toon {aantal}
          </Knop>
        </footer>
      </dialog>
    </>
  )
}
