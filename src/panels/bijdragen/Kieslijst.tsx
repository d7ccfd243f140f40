import { Plus, X } from 'lucide'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { focusVeld } from './focusVeld'
import { Knop, Tekenknop } from '@/ui/Knop'
import css from './Kieslijst.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props<T> {
  /** What the list holds: "Gekozen gemeenten en regio’s". */
  label: string
  /** Said when there is nothing in it. */
  leeg: string
  items: readonly T[]
  sleutel: (item: T, index: number) => string
  naam: (item: T) => string
  onWeg: (index: number) => void
  /** More about one item, under its name. */
  children?: (item: T, index: number) => ReactNode
}

/** What was chosen, each with a button that takes it away. The focus stays in the list when something goes. */
export function Kieslijst<T>({ label, leeg, items, sleutel, naam, onWeg, children }: Props<T>) {
  const lijst = useRef<HTMLDivElement>(null)
  return (
    <div ref={lijst} className={css['vak']} role="group" aria-label={label} tabIndex={-1}>
      {items.length === 0 && <p className={css['leeg']}>{leeg}</p>}
      <ul className={children === undefined ? css['labels'] : css['rijen']}>
        {items.map((item, index) => (
          <li key={sleutel(item, index)}>
            <div className={css['kop']}>
              <span>{naam(item)}</span>
              <Tekenknop
                aria-label={`Haal ${naam(item) === '' ? `nummer ${index + 1}` : naam(item)} weg`}
                onClick={() => {
                  onWeg(index)
                  lijst.current?.focus()
                }}
              >
                <Icoon teken={X} />
              </Tekenknop>
            </div>
            {children !== undefined && <div className={css['velden']}>{children(item, index)}</div>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Adds an empty row, and goes to its first field. */
export function Erbij({ children, naar, onKlik }: { children: string; naar: string; onKlik: () => void }) {
  return (
    <Knop
      className={css['erbij']}
      onClick={() => {
        flushSync(onKlik)
        focusVeld(naar)
      }}
    >
      <Icoon teken={Plus} /> {children}
    </Knop>
  )
}
