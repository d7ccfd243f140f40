import type { ComponentProps, ReactNode } from 'react'
import { useState } from 'react'
import css from './Uitklap.module.css'

interface Props extends ComponentProps<'details'> {
  titel: ReactNode
  /** `deel` is a row with a line above it, one of several; `regel` is a line of text that tells more. */
  soort?: 'deel' | 'regel'
  /** What is in it draws its own edges. */
  vol?: boolean
  /** What is in it is drawn when it is opened for the first time. */
  lui?: boolean
}

/** What unfolds. Its text is in the page all the same unless it is `lui`; a page may open all of them for paper. */
export function Uitklap({
  titel,
  soort = 'deel',
  vol = false,
  lui = false,
  className,
  onToggle,
  children,
  ...rest
}: Props) {
  const [isGeopend, setGeopend] = useState(!lui || rest.open === true)
  const klasse = className === undefined ? css['uitklap'] : `${css['uitklap']} ${className}`
  return (
    <details
      className={klasse}
      data-soort={soort}
      data-vol={vol || undefined}
      onToggle={(event) => {
        setGeopend(true)
        onToggle?.(event)
      }}
      {...rest}
    >
      <summary>{titel}</summary>
      <div className={css['inhoud']}>{isGeopend && children}</div>
    </details>
  )
}
