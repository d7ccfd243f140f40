import type { MapRef, ViewStateChangeEvent } from '@vis.gl/react-maplibre'
import type { FeatureCollection } from 'geojson'
import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { omvang } from '@/domain/geometrie'
import type { Kaartbeeld } from '@/domain/kaartbeeld'

/** Zoom, latitude and longitude, as in the address. */
export interface Stand {
  zoom: number
  lat: number
  lon: number
}

type Vier = [west: number, zuid: number, oost: number, noord: number]

/** European Netherlands. */
export const nederland: Vier = [3.2, 50.72, 7.25, 53.58]
/** How far the reader can wander: room for panels over the edges, no further. */
export const grensVanNederland: Vier = [-1.5, 48.8, 12, 55.4]
const RUIMTE = { top: 24, right: 24, bottom: 24, left: 24 }
/** Room around a lit area, so that its neighbours are seen too. */
const DICHTBIJ = { padding: 72, maxZoom: 9.5 }

interface Wensen {
  beeld: Kaartbeeld
  data: { uitgelicht: FeatureCollection; gekozen: FeatureCollection }
  stand: Stand | undefined
  onStand: (stand: Stand | undefined) => void
}

function omvangVan(data: Wensen['data']): Vier | undefined {
  const dozen = [...data.uitgelicht.features, ...data.gekozen.features].flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' || geometry.type === 'Polygon' ? [omvang(geometry)] : [],
  )
  return dozen.reduce<Vier | undefined>((som, doos) => {
    if (doos === undefined) return som
    if (som === undefined) return doos
    return [Math.min(som[0], doos[0]), Math.min(som[1], doos[1]), Math.max(som[2], doos[2]), Math.max(som[3], doos[3])]
  }, undefined)
}

/** Where the map starts: where the address says, else at what is lit up, else at the whole country. */
function beginstand(stand: Stand | undefined, doos: Vier | undefined, punt: Kaartbeeld['uitgelichtPunt']) {
  if (stand !== undefined) return { zoom: stand.zoom, latitude: stand.lat, longitude: stand.lon }
  if (doos !== undefined) return { bounds: doos, fitBoundsOptions: DICHTBIJ }
  if (punt !== undefined) return { zoom: 9.5, latitude: punt.lat, longitude: punt.lon }
  return { bounds: nederland, fitBoundsOptions: { padding: RUIMTE } }
}

/**
 * The camera is MapLibre's own; the address only remembers where a reader put it. A newly lit area is brought into
 * view, unless the address says where to stand.
 */
export function useCamera(ref: RefObject<MapRef | null>, { beeld, data, stand, onStand }: Wensen) {
  const doel = [beeld.uitgelicht?.id, beeld.uitgelichtPunt?.id, ...beeld.gekozen.map(({ id }) => id)].join(' ')
  const vorigDoel = useRef(doel)
  const [begin] = useState(() => beginstand(stand, omvangVan(data), beeld.uitgelichtPunt))

  useEffect(
    function toonNieuwDoel() {
      const map = ref.current
      if (map === null || vorigDoel.current === doel) return
      vorigDoel.current = doel
      const doos = omvangVan(data)
      if (doos !== undefined) map.fitBounds(doos, { ...DICHTBIJ, duration: 500 })
      else if (beeld.uitgelichtPunt !== undefined) {
        const { lon, lat } = beeld.uitgelichtPunt
        map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), 9.5), duration: 500 })
      }
    },
    [beeld.uitgelichtPunt, data, doel, ref],
  )

  const volgBeweging = useCallback(
    ({ viewState, originalEvent }: ViewStateChangeEvent) => {
      if (originalEvent === undefined) return
      onStand({ zoom: viewState.zoom, lat: viewState.latitude, lon: viewState.longitude })
    },
    [onStand],
  )
  const naarNederland = useCallback(() => {
    ref.current?.fitBounds(nederland, { padding: RUIMTE, duration: 500 })
    onStand(undefined)
  }, [onStand, ref])
  return { begin, volgBeweging, naarNederland }
}
