import { useCallback, useEffect, useState } from 'react'

/** How often an open page looks whether there is something newer. */
const ELK_UUR_MS = 3_600_000

/**
 * Whether a newer version waits, and how to go over to it. A first visit installs a worker too, but then there is
 * nothing older to replace.
 */
export function useNieuweVersie(registratie: ServiceWorkerRegistration): { isNieuw: boolean; vernieuw: () => void } {
  const [isNieuw, setIsNieuw] = useState(false)

  useEffect(
    function wachtOpNieuweVersie() {
      const kijk = () => {
        if (registratie.waiting !== null && navigator.serviceWorker.controller !== null) setIsNieuw(true)
      }
      const volg = () => registratie.installing?.addEventListener('statechange', kijk)
      // It may have been found already, or even be ready, before anybody listened.
      kijk()
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
