import { useCallback, useEffect, useState } from 'react'
import { probeerOpnieuw } from '@/ui/probeerOpnieuw'
import { LiveKaart } from './liveKaart'

/** What the public test hook `data-kaart` says about the map; `verloren` is `laden` again, after a while. */
type Staat = 'laden' | 'klaar' | 'terugval' | 'verloren'

/** How often the graphics may be taken away before the reader keeps the simple map. */
const MEESTE_VERLIEZEN = 4
/** The browser needs a moment before it gives graphics again; longer each time. */
const PAUZE_MS = 500

interface LevendeKaart {
  staat: Staat
  /** Whether the code of the live map is here. */
  gehaald: boolean
  /** Counts how often the reader asked for the live map again: a new map each time. */
  poging: number
  /** To be called when the live map draws, or cannot. */
  naGereed: (gelukt: boolean) => void
  /** To be called when the browser takes the graphics away: it begins anew by itself. */
  naVerlies: () => void
  opnieuw: () => void
}

/** How far the live map is: fetched beside the drawn one, shown when it draws, given up when it cannot. */
export function useLevendeKaart(): LevendeKaart {
  const [staat, setStaat] = useState<Staat>('laden')
  const [poging, setPoging] = useState(0)
  const [verliezen, setVerliezen] = useState(0)
  // Waited for here: a `Suspense` would keep it off the screen for a third of a second after it came.
  const [gehaald, setGehaald] = useState(false)
  useEffect(
    function meldStaatVanDeKaart() {
      document.documentElement.dataset['kaart'] = staat === 'verloren' ? 'laden' : staat
    },
    [staat],
  )
  useEffect(
    function haalLevendeKaart() {
      if (staat !== 'laden' || gehaald) return undefined
      let actueel = true
      LiveKaart.laad().then(
        () => actueel && setGehaald(true),
        () => actueel && setStaat('terugval'),
      )
      return () => {
        actueel = false
      }
    },
    [gehaald, staat],
  )
  useEffect(
    function beginOpnieuwNaVerlies() {
      if (staat !== 'verloren') return undefined
      let wacht: ReturnType<typeof setTimeout> | undefined
      // A page in the background is given no graphics.
      const begin = () => {
        if (document.hidden) return
        clearTimeout(wacht)
        wacht = setTimeout(() => {
          setPoging((eerder) => eerder + 1)
          setStaat('laden')
        }, PAUZE_MS * verliezen)
      }
      begin()
      document.addEventListener('visibilitychange', begin)
      return () => {
        clearTimeout(wacht)
        document.removeEventListener('visibilitychange', begin)
      }
    },
    [staat, verliezen],
  )
  const naVerlies = useCallback(() => {
    setVerliezen(verliezen + 1)
    setStaat(verliezen < MEESTE_VERLIEZEN ? 'verloren' : 'terugval')
  }, [verliezen])
  const naGereed = useCallback(
    (gelukt: boolean) => {
      if (gelukt) setStaat('klaar')
      // Graphics that were taken away may not be given back at once.
      else if (verliezen > 0) naVerlies()
      else setStaat('terugval')
    },
    [naVerlies, verliezen],
  )
  const opnieuw = () =>
    probeerOpnieuw(() => {
      setPoging(poging + 1)
      setVerliezen(0)
      setStaat('laden')
    })
  return { staat, gehaald, poging, naGereed, naVerlies, opnieuw }
}
