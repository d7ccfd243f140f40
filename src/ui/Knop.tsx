import { X } from 'lucide'
import type { ComponentProps } from 'react'
import css from './Knop.module.css'
import { Icoon } from './Icoon'

/** `hoofd` is what most readers come to do, `accent` stands out beside others; one of each on a screen is enough. */
type Soort = 'gewoon' | 'accent' | 'hoofd'

/** A button with words, and an icon before them where that helps. Paper shows none: nothing can be pressed there. */
export function Knop({ soort = 'gewoon', className, ...rest }: ComponentProps<'button'> & { soort?: Soort }) {
  return <button type="button" data-soort={soort} className={klassen(css['knop'], className)} {...opScherm} {...rest} />
}

/** A link that looks like a button: it leads to another address, or holds a file. */
export function Knoplink({ soort = 'gewoon', className, ...rest }: ComponentProps<'a'> & { soort?: Soort }) {
  return (
    // Its words are given by whoever uses it.
    // oxlint-disable-next-line jsx-a11y/anchor-has-content
    <a data-soort={soort} className={klassen(css['knop'], className)} {...opScherm} {...rest} />
  )
}

/** A button within a sentence or below a field, which looks like a link. */
export function Tekstknop({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={klassen(css['tekst'], className)} {...opScherm} {...rest} />
}

/** A button that is only a sign; `aria-label`, or words for screen readers in it, say what it does. */
export function Tekenknop({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={klassen(css['teken'], className)} {...opScherm} {...rest} />
}

/** A button that fills a row of a list; `aria-current` says where the reader is. */
export function Rijknop(rest: Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" className={css['rij']} {...opScherm} {...rest} />
}

/** What is on, with a sign that pressing takes it off. It is on paper too: there it says what was chosen. */
export function Chip({ children, ...rest }: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" className={css['chip']} {...rest}>
      <span>{children}</span>
      <Icoon teken={X} maat={14} />
    </button>
  )
}

const opScherm = { 'data-niet-op-papier': '' } as const

function klassen(...namen: readonly (string | undefined)[]): string {
  return namen.filter((naam) => naam !== undefined).join(' ')
}
