import { Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import type { StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { RefCallback } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { kaartteksten } from './teksten'
import { bewegingsruimte } from './useCamera'
import type { Stand } from './useCamera'

// The worker boots while the page is still busy with itself.
setWorkerUrl(workerUrl)
prewarm()

interface Wensen {
  /** Where the map starts. */
  begin: Stand
  /** What is drawn; a new one replaces the colours, and keeps the data that both have. */
  stijl: StyleSpecification
  /** In an embed a page scroll must not zoom the map: two fingers or Ctrl do. */
  samenwerkend: boolean
  /** To be called when there can be no map at all: the browser gave no graphics context. */
  onMislukt: () => void
}

/**
 * Makes the map in the element that gets `ref`, and removes it with that element. React keeps no copy of what MapLibre
 * holds: the parts of the map talk to it directly.
 */
export function useMapLibre(wensen: Wensen): { map: MapLibreMap | undefined; ref: RefCallback<HTMLElement> } {
  const [map, setMap] = useState<MapLibreMap | undefined>()
  const [eerste] = useState(wensen)
  const ref = useCallback(
    (element: HTMLElement) => {
      const nieuw = maakMap(element, eerste)
      setMap(nieuw)
      return () => nieuw?.remove()
    },
    [eerste],
  )

  const { stijl } = wensen
  const getekend = useRef(stijl)
  useEffect(
    function herkleurDeKaart() {
      if (map === undefined || getekend.current === stijl) return
      getekend.current = stijl
      map.setStyle(stijl)
    },
    [map, stijl],
  )
  return { map, ref }
}

function maakMap(container: HTMLElement, { begin, stijl, samenwerkend, onMislukt }: Wensen): MapLibreMap | undefined {
  try {
    const map = new MapLibreMap({
      container,
      style: stijl,
      center: [begin.lon, begin.lat],
      zoom: begin.zoom,
      minZoom: 4.5,
      maxZoom: 13,
      maxBounds: bewegingsruimte,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      attributionControl: false,
      cooperativeGestures: samenwerkend,
      validateStyle: false,
      fadeDuration: 0,
      locale: kaartteksten,
    })
    map.touchZoomRotate.disableRotation()
    map.on('error', ({ error }) => reportError(error))
    return map
  } catch {
    onMislukt()
    return undefined
  }
}
