import type { Map as MapLibreMap } from 'maplibre-gl'
import { useCallback, useEffect, useRef } from 'react'

/** How long the map may take before the reader gets the simple one. */
const GEDULD_MS = 15_000

/**
 * Says when the map really shows something. A blocked worker still fires `load`, so only a drawn gemeente counts; when
 * none comes in time, or the graphics context is lost, the answer is no.
 */
export function useWaakhond(onGereed: (gelukt: boolean) => void): (map: MapLibreMap) => void {
  const gemeld = useRef(false)
  const meld = useCallback(
    (gelukt: boolean) => {
      if (gemeld.current && gelukt) return
      gemeld.current = true
      onGereed(gelukt)
    },
    [onGereed],
  )
  useEffect(
    function stelEenGrens() {
      const wekker = setTimeout(() => {
        if (!gemeld.current) meld(false)
      }, GEDULD_MS)
      return () => clearTimeout(wekker)
    },
    [meld],
  )
  return useCallback(
    (map: MapLibreMap) => {
      const kijk = () => {
        if (map.getLayer('gemeenten-klasse') === undefined) return
        if (map.queryRenderedFeatures(undefined, { layers: ['gemeenten-klasse'] }).length === 0) return
        map.off('render', kijk)
        meld(true)
      }
      map.on('render', kijk)
      map.on('webglcontextlost', () => meld(false))
    },
    [meld],
  )
}
