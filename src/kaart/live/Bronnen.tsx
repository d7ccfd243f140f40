import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Kaartdeel } from '@/domain/kaart/lagen'
import { kaartdelen } from '@/domain/kaart/lagen'
import type { Brondata } from './stijl'
import { zichtbaarheid } from './stijl'

/**
 * Keeps what is drawn in step with the choices: gives a source its new data, and hides the layers of a source that has
 * become empty. The map begins with a whole style, so that it starts drawing without waiting for anything here.
 */
export function Bronnen({ map, data }: { map: MapLibreMap; data: Brondata }) {
  useEffect(
    function volgDeData() {
      const zet = () => {
        for (const id of kaartdelen) zetBron(map, id, data[id])
      }
      // A style is loaded a frame after it was given, and comes with the data that the map began with.
      map.on('style.load', zet)
      zet()
      return () => {
        map.off('style.load', zet)
      }
    },
    [data, map],
  )
  return null
}

function zetBron(map: MapLibreMap, id: Kaartdeel, data: FeatureCollection): void {
  const bron = map.getSource<GeoJSONSource>(id)
  if (bron === undefined || bron.serialize().data === data) return
  void bron.setData(data)
  for (const laag of map.getStyle().layers) {
    if ('source' in laag && laag.source === id) map.setLayoutProperty(laag.id, 'visibility', zichtbaarheid(data))
  }
}
