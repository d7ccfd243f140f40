import type { ReactNode } from 'react'

interface Props {
  href: string
  naam: string
  tabIndex: number | undefined
  children: ReactNode
}

/** A link on the map. Its title is its name for who listens and the hint for who points. */
export function Koppeling({ href, naam, tabIndex, children }: Props) {
  return (
    <a href={href} tabIndex={tabIndex}>
      <title>{naam}</title>
      {children}
    </a>
  )
}
