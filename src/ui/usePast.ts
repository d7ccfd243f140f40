import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; false where there is no window. */
export function usePast(vraag: string): boolean {
  const volg = useCallback(
    (meld: () => void) => {
      const lijst = window.matchMedia(vraag)
      lijst.addEventListener('change', meld)
      return () => lijst.removeEventListener('change', meld)
    },
    [vraag],
  )
  return useSyncExternalStore(
    volg,
    () => window.matchMedia(vraag).matches,
    () => false,
  )
}
