import { useSyncExternalStore } from 'react'

const nooit = () => () => {}
const metKeuze = typeof window !== 'undefined' && window.location.search !== ''

/**
 * Whether the site was opened at an address with choices; false while a page is made or taken over. The file of a page
 * knows no choices. As a key this draws the page anew once it does: its pieces then appear where they belong, instead
 * of moving there under the eyes of the reader.
 */
export function useMetKeuze(): boolean {
  return useSyncExternalStore(
    nooit,
    () => metKeuze,
    () => false,
  )
}
