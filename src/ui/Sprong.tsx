import type { MouseEvent, ReactNode } from 'react'

/**
 * A link to a part of this page by its `id`. It opens a fold that it leads to, puts the reader there, and leaves the
 * address alone: a step back still leads to where the reader came from. Without scripts it is an ordinary link.
 */
export function Sprong({ naar, children }: { naar: string; children: ReactNode }) {
  function spring(event: MouseEvent) {
    const doel = document.getElementById(naar)
    if (doel === null) return
    event.preventDefault()
    if (doel instanceof HTMLDetailsElement) doel.open = true
    doel.scrollIntoView({ block: 'start' })
    const kop = doel.querySelector<HTMLElement>('summary, h2, h3')
    if (kop?.tagName !== 'SUMMARY') kop?.setAttribute('tabindex', '-1')
    kop?.focus({ preventScroll: true })
  }
  return (
    <a href={`#${naar}`} onClick={spring}>
      {children}
    </a>
  )
}
