import { isInKader, openBuiten } from '@/ui/kadermelding'
import { adresBuiten } from '@/url/kaderadres'

/**
 * Prints the page. A frame would print itself alone, if its sandbox does not refuse it without a word: there the page
 * opens in a window of its own, where it can be printed.
 */
export function drukAf(): void {
  if (isInKader()) openBuiten(adresBuiten())
  else window.print()
}
