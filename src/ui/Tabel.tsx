import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide'
import type { ComponentProps, ReactNode } from 'react'
import css from './Tabel.module.css'
import { Venster } from './Venster'
import { Icoon } from './Icoon'

interface TabelProps {
  /** What the table holds. */
  bijschrift: string
  /** Name of the region in which it scrolls, for whoever jumps from region to region; the caption when absent. */
  naam?: string
  /** It fits the narrowest screen, so there is nothing to scroll. */
  past?: boolean
  /** A heading says it already. */
  bijschriftVerborgen?: boolean
  /** `kader` is a window with a border, in which heads and names stay in view; `los` stands in the text. */
  soort?: 'los' | 'kader'
  /** Scrolls down in its own window too, instead of with the page. */
  hoog?: boolean
  /** Cells hold sentences: on a phone each row becomes a block. Cells then say their head in `data-kop`. */
  blokken?: boolean
  /** Too wide for an upright sheet of paper. */
  liggend?: boolean
  /** Widths of the columns. */
  className?: string | undefined
  children: ReactNode
}

/** A table that scrolls sideways in a region of its own where it is too wide. */
export function Tabel({
  bijschrift,
  naam = bijschrift,
  past = false,
  bijschriftVerborgen = false,
  soort = 'los',
  hoog = false,
  blokken = false,
  liggend = false,
  className,
  children,
}: TabelProps) {
  const tabel = (
    <table
      className={className === undefined ? css['tabel'] : `${css['tabel']} ${className}`}
      data-soort={soort}
      data-blokken={blokken || undefined}
    >
      <caption className={bijschriftVerborgen ? 'alleen-voorlezen' : undefined}>
        <span>{bijschrift}</span>
      </caption>
      {children}
    </table>
  )
  if (past) return tabel
  return (
    <Venster naam={naam} soort={soort} hoog={hoog} liggend={liggend}>
      {tabel}
    </Venster>
  )
}

interface SorteerkopProps extends ComponentProps<'th'> {
  /** How the table is sorted by this column now; absent when it is sorted by another. */
  richting: 'ascending' | 'descending' | undefined
  onSorteer: () => void
  getal?: boolean
  /** On its side, for a column of small numbers. */
  staand?: boolean
}

/** The head of a column by which the table can be sorted. */
export function Sorteerkop({ richting, onSorteer, getal = false, staand = false, children, ...rest }: SorteerkopProps) {
  const Pijl = richting === undefined ? ArrowUpDown : richting === 'ascending' ? ArrowUp : ArrowDown
  const inhoud = (
    <>
      {children}
      {(richting !== undefined || !staand) && <Icoon teken={Pijl} maat={14} />}
    </>
  )
  return (
    <th scope="col" aria-sort={richting} data-getal={getal || undefined} {...rest}>
      <button type="button" className={css['sorteerknop']} onClick={onSorteer}>
        {/* Not the button itself: WebKit turns no button on its side. */}
        {staand ? <Staand>{inhoud}</Staand> : inhoud}
      </button>
    </th>
  )
}

/** Words on their side, in the head of a column that is nearly as narrow as its numbers. */
export function Staand({ children }: { children: ReactNode }) {
  return <span className={css['staand']}>{children}</span>
}
