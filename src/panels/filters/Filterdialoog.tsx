import { SlidersHorizontal, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { aantalFilters } from '@/domain/filterNetwerken'
import styles from './Filterdialoog.module.css'
import type { FilterProps } from './Filters'
import { Filters } from './Filters'

/** The filters on a phone: a button that says how many are on, and a sheet over the page. */
export function Filterdialoog(props: FilterProps) {
  const dialoog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { keuze, zichtbaarAantal } = props
  const aan = aantalFilters(keuze)
  function open() {
    setIsOpen(true)
    dialoog.current?.showModal()
  }
  const sluit = () => dialoog.current?.close()
  const aantal = zichtbaarAantal === 1 ? '1 netwerk' : `${zichtbaarAantal} netwerken`
  return (
    <>
      <button type="button" className={styles.knop} aria-haspopup="dialog" onClick={open}>
        <SlidersHorizontal size={16} aria-hidden="true" />
        {aan === 0 ? 'Filters' : `Filters (${aan})`}
      </button>
      <dialog ref={dialoog} className={styles.dialoog} aria-labelledby={id} onClose={() => setIsOpen(false)}>
        <header className={styles.kop}>
          <h2 id={id}>Filters</h2>
          <button type="button" className={styles.sluit} onClick={sluit}>
            <X size={20} aria-hidden="true" />
            <span className="alleen-voorlezen">Sluit filters</span>
          </button>
        </header>
        <div className={styles.inhoud}>{isOpen && <Filters {...props} />}</div>
        <footer className={styles.voet}>
          <p role="status" className="alleen-voorlezen">
            {aantal}
          </p>
          <button type="button" className={styles.toon} onClick={sluit}>
            Toon {aantal}
          </button>
        </footer>
      </dialog>
    </>
  )
}
