import type { ReactNode } from 'react'
import css from './Venster.module.css'

interface Props {
  /** What is in it, for whoever jumps from region to region. */
  naam: string
  /** Scrolls down in its own window too, instead of with the page. */
  hoog?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A region in which a wide table scrolls, so that the page beside it stays still. */
export function Venster({ naam, hoog = false, className, children }: Props) {
  const klasse = [css['venster'], className].filter(Boolean).join(' ')
  return (
    // A scrolling region must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={klasse} role="region" aria-label={naam} tabIndex={0} data-hoog={hoog || undefined}>
      {children}
    </div>
  )
}
