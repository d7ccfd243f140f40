import { useSyncExternalStore } from 'react'

/** Whether the browser thinks that there is a network. */
export function useVerbinding(): boolean {
  return useSyncExternalStore(luister, () => navigator.onLine)
}

function luister(meld: () => void): () => void {
  window.addEventListener('online', meld)
  window.addEventListener('offline', meld)
  return () => {
    window.removeEventListener('online', meld)
    window.removeEventListener('offline', meld)
  }
}
