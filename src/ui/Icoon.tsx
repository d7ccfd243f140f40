import type { IconNode } from 'lucide'
import { createElement } from 'react'

interface Props {
  teken: IconNode
  /** Width and height in pixels. */
  maat?: number
  className?: string | undefined
}

/**
 * A sign of the one icon set, beside words or on a button that has a name: it says nothing by itself. The set comes as
 * drawings; with this as the only code around them they cost the first page a kilobyte less than as components.
 */
export function Icoon({ teken, maat = 16, className }: Props) {
  return (
    <svg
      className={className}
      width={maat}
      height={maat}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {teken.map(([element, vorm], nr) => createElement(element, { ...vorm, key: nr }))}
    </svg>
  )
}
