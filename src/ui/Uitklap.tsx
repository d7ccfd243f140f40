import type { ComponentProps, ReactNode } from 'react'
import css from './Uitklap.module.css'

interface Props extends ComponentProps<'details'> {
  titel: ReactNode
  /** `deel` is a row with a line above it, one of several; `regel` is a line of text that tells more. */
  soort?: 'deel' | 'regel'
  /** What is in it draws its own edges. */
  vol?: boolean
}

/** What unfolds. Its text is in the page all the same, and a page may open all of them for paper. */
export function Uitklap({ titel, soort = 'deel', vol = false, className, children, ...rest }: Props) {
  const klasse = className === undefined ? css['uitklap'] : `${css['uitklap']} ${className}`
  return (
    <details className={klasse} data-soort={soort} data-vol={vol || undefined} {...rest}>
      <summary>{titel}</summary>
      <div className={css['inhoud']}>{children}</div>
    </details>
  )
}
