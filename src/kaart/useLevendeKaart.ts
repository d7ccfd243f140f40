import { useCallback, useEffect, useState } from 'react'
import { probeerOpnieuw } from '@/ui/probeerOpnieuw'
import { LiveKaart } from './liveKaart'

/** What the public test hook `data-kaart` says about the map. */
type Staat = 'laden' | 'klaar' | 'terugval'

interface LevendeKaart {
  staat: Staat
  /** Whether the code of the live map is here. */
  gehaald: boolean
  /** Counts how often the reader asked for the live map again: a new map each time. */
  poging: number
  /** To be called when the live map draws, or cannot. */
  naGereed: (gelukt: boolean) => void
  opnieuw: () => void
}

/** How far the live map is: fetched beside the drawn one, shown when it draws, given up when it cannot. */
export function useLevendeKaart(): LevendeKaart {
  const [staat, setStaat] = useState<Staat>('laden')
  const [poging, setPoging] = useState(0)
  // Waited for here: a `Suspense` would keep it off the screen for a third of a second after it came.
  const [gehaald, setGehaald] = useState(false)
  useEffect(
    function meldStaatVanDeKaart() {
      document.documentElement.dataset['kaart'] = staat
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
  const naGereed = useCallback((gelukt: boolean) => setStaat(gelukt ? 'klaar' : 'terugval'), [])
  const opnieuw = () =>
    probeerOpnieuw(() => {
      setPoging(poging + 1)
      setStaat('laden')
    })
  return { staat, gehaald, poging, naGereed, opnieuw }
}
