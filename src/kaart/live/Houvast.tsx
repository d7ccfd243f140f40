import { useQuery } from '@tanstack/react-query'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { houvastQuery } from '@/dataset/houvastQuery'
import type { Grensopschrift } from '@/domain/grensopschrift'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { houvastdata, ONDER_GRENZEN, ONDER_NAMEN, plaatslagen, rivierlaag, verste, vervaagd } from './lagen/houvast'

interface Props {
  map: MapLibreMap
  kleur: Kleuren
  grenzen: Grensopschrift['grenzen']
}

/** What one finds one's way by: rivers and names of places, which come in as one zooms. Without its file the map works. */
export function Houvast({ map, kleur, grenzen }: Props) {
  const { data: houvast } = useQuery(houvastQuery)
  const data = useMemo(() => houvast && houvastdata(houvast), [houvast])

  useEffect(
    function begrensZoom() {
      map.setMaxZoom(verste[grenzen])
    },
    [grenzen, map],
  )

  useEffect(
    function legHouvast() {
      const leg = () => {
        if (map.getLayer(ONDER_GRENZEN) === undefined) return
        if (grenzen === 'benaderd' && map.getPaintProperty(ONDER_GRENZEN, 'line-opacity') === undefined) {
          map.setPaintProperty(ONDER_GRENZEN, 'line-opacity', vervaagd)
        }
        if (data === undefined || map.getSource('houvast') !== undefined) return
        // First: what is added after it announces itself, and would have all of it laid again.
        map.addSource('houvast', { type: 'geojson', data })
        map.addLayer(rivierlaag(kleur), ONDER_GRENZEN)
        for (const laag of plaatslagen(kleur)) map.addLayer(laag, ONDER_NAMEN)
      }
      // A style with other colours takes away what it does not know.
      map.on('styledata', leg)
      leg()
      return () => {
        map.off('styledata', leg)
      }
    },
    [data, grenzen, kleur, map],
  )
  return null
}
