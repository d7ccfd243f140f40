import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap, MapLibreEvent } from 'maplibre-gl'
import { useCallback, useEffect, useRef } from 'react'
import { omvang } from '@/domain/geometrie'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Doos } from '@/domain/nederland'
import { nederland, RAND } from '@/domain/nederland'

/** Zoom, latitude and longitude, as in the address. */
export interface Stand {
  zoom: number
  lat: number
  lon: number
}

/** How far the reader can wander: room for panels over the edges, no further. */
export const bewegingsruimte: [number, number, number, number] = [-1.5, 48.8, 12, 55.4]
/** Room around a newly lit area, so that its neighbours are seen too: px, less on a map that has little. */
const RUIMTE = 72
const DICHTBIJ = { maxZoom: 9.5, duration: 500 }

interface Wensen {
  beeld: Kaartbeeld
  /** Where the map begins, for the size that it has now. */
  begin: Stand
  data: { uitgelicht: FeatureCollection; gekozen: FeatureCollection }
  onStand: (stand: Stand | undefined) => void
}

/** A map that began while its place was still small was asked for more than it goes out to. */
function staatOp(map: MapLibreMap, { zoom, lat, lon }: Stand): boolean {
  const { lng, lat: breedte } = map.getCenter()
  return (
    Math.max(Math.abs(map.getZoom() - Math.max(zoom, map.getMinZoom())), Math.abs(breedte - lat), Math.abs(lng - lon)) <
    0.01
  )
}

function omvangVan(data: Wensen['data']): Doos | undefined {
  const dozen = [...data.uitgelicht.features, ...data.gekozen.features].flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' || geometry.type === 'Polygon' ? [omvang(geometry)] : [],
  )
  return dozen.reduce<Doos | undefined>((som, doos) => {
    if (doos === undefined) return som
    if (som === undefined) return doos
    return [Math.min(som[0], doos[0]), Math.min(som[1], doos[1]), Math.max(som[2], doos[2]), Math.max(som[3], doos[3])]
  }, undefined)
}

/** Whether all of it is on screen. */
function isInBeeld(map: MapLibreMap, [west, zuid, oost, noord]: Doos): boolean {
  const beeld = map.getBounds()
  return beeld.contains([west, zuid]) && beeld.contains([oost, noord])
}

/**
 * The camera is MapLibre's own; the address only remembers where a reader put it. A newly lit area is brought into
 * view; and until somebody moves the map, what it began with keeps fitting when its size changes.
 */
export function useCamera(map: MapLibreMap | undefined, { beeld, begin, data, onStand }: Wensen) {
  const doel = [beeld.uitgelicht?.id, beeld.uitgelichtPunt?.id, ...beeld.gekozen.map(({ id }) => id)].join(' ')
  // One gemeente is seen where it lies; who chose it on the map knows where that is.
  const isPlek = beeld.uitgelicht?.gemeenten.length === 1
  const vorigDoel = useRef(doel)
  const vorigBegin = useRef(begin)

  useEffect(
    function pasInNieuweMaat() {
      const oud = vorigBegin.current
      vorigBegin.current = begin
      if (map !== undefined && vorigDoel.current === doel && staatOp(map, oud))
        map.jumpTo({ zoom: begin.zoom, center: begin })
    },
    [begin, doel, map],
  )

  useEffect(
    function toonNieuwDoel() {
      if (map === undefined || vorigDoel.current === doel) return
      vorigDoel.current = doel
      const doos = omvangVan(data)
      // A dossier that opens beside the map makes it smaller first.
      map.resize()
      if (isPlek && doos !== undefined && isInBeeld(map, doos)) return
      if (doos !== undefined) {
        const padding = Math.min(RUIMTE, map.getContainer().clientWidth / 8)
        map.fitBounds([...doos], { ...DICHTBIJ, padding })
      } else if (beeld.uitgelichtPunt !== undefined) {
        const { lon, lat } = beeld.uitgelichtPunt
        map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), 9.5), duration: 500 })
      }
    },
    [beeld.uitgelichtPunt, data, doel, isPlek, map],
  )

  useEffect(
    function onthoudWaarDeLezerWas() {
      const volg = ({ target, originalEvent }: MapLibreEvent) => {
        if (originalEvent === undefined) return
        const { lng, lat } = target.getCenter()
        onStand({ zoom: target.getZoom(), lat, lon: lng })
      }
      map?.on('moveend', volg)
      return () => {
        map?.off('moveend', volg)
      }
    },
    [map, onStand],
  )
  const naarNederland = useCallback(() => {
    map?.fitBounds([...nederland], { padding: RAND, duration: 500 })
    onStand(undefined)
  }, [map, onStand])
  return { naarNederland }
}
