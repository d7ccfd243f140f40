import { useSyncExternalStore } from 'react'

const nooit = () => () => {}

/** False while a page is made or taken over, true from the next drawing on: for what only a browser can show. */
export function useGemonteerd(): boolean {
  return useSyncExternalStore(
    nooit,
    () => true,
    () => false,
  )
}
