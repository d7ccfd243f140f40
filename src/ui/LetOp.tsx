import type { ComponentProps } from 'react'
import css from './LetOp.module.css'

interface Props extends ComponentProps<'div'> {
  /** `waarschuwing` is what may mislead who misses it; `accent` is what a reader can do. */
  soort?: 'gewoon' | 'accent' | 'waarschuwing'
}

/** Something that the reader should not miss, set apart by a bar. */
export function LetOp({ soort = 'gewoon', className, ...rest }: Props) {
  const klasse = className === undefined ? css['letOp'] : `${css['letOp']} ${className}`
  return <div className={klasse} data-soort={soort} {...rest} />
}
