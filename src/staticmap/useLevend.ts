import { useSyncExternalStore } from 'react'

const nooit = () => () => undefined

/** False in the HTML of the build and while that is taken over, true from then on: scripts run here. */
export function useLevend(): boolean {
  return useSyncExternalStore(
    nooit,
    () => true,
    () => false,
  )
}
