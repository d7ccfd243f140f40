import { useEffect, useState } from 'react'
import type { Kleuren } from '@/domain/kaart/kleuren'

/** Reads the colours when they are asked for: they follow dark mode, theme and accent. */
function leesKleuren(): Kleuren {
  const stijl = getComputedStyle(document.documentElement)
  return (naam) => stijl.getPropertyValue(`--${naam}`).trim() || '#888888'
}

/** The colours of the map; read again when the reader's system changes between light and dark or to forced colours. */
export function useKleuren(): Kleuren {
  const [kleur, setKleur] = useState(leesKleuren)
  useEffect(function volgKleurenschema() {
    const vragen = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
      (vraag) => window.matchMedia(vraag),
    )
    const lees = () => setKleur(leesKleuren)
    for (const vraag of vragen) vraag.addEventListener('change', lees)
    return () => {
      for (const vraag of vragen) vraag.removeEventListener('change', lees)
    }
  }, [])
  return kleur
}
