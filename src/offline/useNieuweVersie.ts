import { useCallback, useEffect, useState } from 'react'

/** How often an open page looks whether there is something newer. */
const ELK_UUR_MS = 3_600_000

/**
 * Whether a newer version waits, and how to go over to it. A first visit installs a worker too, but then there is
 * nothing older to replace.
 */
export function useNieuweVersie(registratie: ServiceWorkerRegistration): { isNieuw: boolean; vernieuw: () => void } {
  const [isNieuw, setIsNieuw] = useState(registratie.waiting !== null && navigator.serviceWorker.controller !== null)

  useEffect(
    function wachtOpNieuweVersie() {
      const volg = () => {
        const nieuw = registratie.installing
        nieuw?.addEventListener('statechange', () => {
          if (nieuw.state === 'installed' && navigator.serviceWorker.controller !== null) setIsNieuw(true)
        })
      }
      // It may have been found already, before anybody listened.
      volg()
      registratie.addEventListener('updatefound', volg)
      const wekker = setInterval(() => void registratie.update().catch(() => undefined), ELK_UUR_MS)
      return () => {
        registratie.removeEventListener('updatefound', volg)
        clearInterval(wekker)
      }
    },
    [registratie],
  )

  const vernieuw = useCallback(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
    registratie.waiting?.postMessage('vernieuw')
  }, [registratie])

  return { isNieuw, vernieuw }
}
