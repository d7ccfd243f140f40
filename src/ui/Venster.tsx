import type { ReactNode } from 'react'
import css from './Venster.module.css'

interface Props {
  /** What is in it, for whoever jumps from region to region. */
  naam: string
  /** Scrolls down in its own window too, instead of with the page. */
  hoog?: boolean
  /** `los` has no border: it stands in the text. */
  soort?: 'los' | 'kader'
  /** Too wide for an upright sheet of paper. */
  liggend?: boolean
  children: ReactNode
}

/** A region in which a wide table scrolls, so that the page beside it stays still. */
export function Venster({ naam, soort = 'kader', hoog = false, liggend = false, children }: Props) {
  return (
    <div
      className={css['venster']}
      role="region"
      aria-label={naam}
      // A scrolling region must take focus, or the keyboard cannot scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-soort={soort}
      data-hoog={hoog || undefined}
      data-liggend={liggend || undefined}
    >
      {children}
    </div>
  )
}
