import { useEffect, useState } from 'react'
import type { Kaartpalet } from '@/styles/palet'
import { leesPalet } from '@/styles/palet'

/** The colours of the map; read again when the reader's system changes between light and dark or to forced colours. */
export function usePalet(): Kaartpalet {
  const [palet, setPalet] = useState(() => leesPalet(document.documentElement))
  useEffect(function volgKleurenschema() {
    const vragen = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
      (vraag) => window.matchMedia(vraag),
    )
    const lees = () => setPalet(leesPalet(document.documentElement))
    for (const vraag of vragen) vraag.addEventListener('change', lees)
    return () => {
      for (const vraag of vragen) vraag.removeEventListener('change', lees)
    }
  }, [])
  return palet
}
