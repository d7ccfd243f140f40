import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import { useCallback, useEffect, useRef } from 'react'
import { telBeelden } from './telBeelden'

/** How long the map may give no sign of life before the reader gets the simple one. */
const GEDULD_MS = 8_000
/** How long it may take once its worker has answered: a slow machine gets there in the end. */
const GEDULD_LEVEND_MS = 40_000

/**
 * Says when the map really shows something. A blocked worker still fires `load`, so only a drawn gemeente counts; when
 * none comes in time the answer is no. Time is counted in pictures (`telBeelden`). That is not the last word: a map that
 * draws after all is said to.
 */
export function useWaakhond(
  map: MapLibreMap | undefined,
  onGereed: (gelukt: boolean) => void,
  onVerloren: () => void,
): void {
  const gemeld = useRef<boolean>(undefined)
  const levend = useRef(false)
  const meld = useCallback(
    (gelukt: boolean) => {
      if (gemeld.current === gelukt) return
      gemeld.current = gelukt
      onGereed(gelukt)
    },
    [onGereed],
  )
  useEffect(
    function stelEenGrens() {
      return telBeelden((verstreken) => {
        if (gemeld.current !== undefined) return false
        if (verstreken < (levend.current ? GEDULD_LEVEND_MS : GEDULD_MS)) return true
        meld(false)
        return false
      })
    },
    [meld],
  )
  useEffect(
    function letOpDeKaart() {
      if (map === undefined) return undefined
      const kijk = () => {
        // The mosaic lies over the gemeenten, and is what the reader came for when it is there.
        const laag = ['mozaiek-land', 'gemeenten-klasse'].find((id) => map.getLayer(id) !== undefined)
        if (laag === undefined || map.queryRenderedFeatures(undefined, { layers: [laag] }).length === 0) return
        map.off('render', kijk)
        meld(true)
      }
      const waak = () => {
        map.on('render', kijk)
        // What is drawn already may be all that there is to draw: then no other picture follows by itself.
        kijk()
      }
      const leeft = ({ sourceDataType }: MapSourceDataEvent) => {
        if (sourceDataType === 'content') levend.current = true
      }
      map.once('load', waak)
      map.on('sourcedata', leeft)
      map.on('webglcontextlost', onVerloren)
      return () => {
        map.off('load', waak)
        map.off('render', kijk)
        map.off('sourcedata', leeft)
        map.off('webglcontextlost', onVerloren)
      }
    },
    [map, meld, onVerloren],
  )
}
