import { useMap } from '@vis.gl/react-maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import type { Kaartpalet } from '@/styles/palet'
import { PIXELRATIO, plaatjeVoor } from './plaatjes'

function voegToe(map: MapLibreMap, naam: string, palet: Kaartpalet) {
  const plaatje = plaatjeVoor(naam, palet)
  if (plaatje === undefined || map.hasImage(naam)) return
  map.addImage(naam, plaatje, { pixelRatio: PIXELRATIO })
}

/** Makes the hatches and symbols that layers ask for, when they ask, and remakes them when the colours change. */
export function Plaatjes({ palet }: { palet: Kaartpalet }) {
  const map = useMap().current?.getMap()
  useEffect(
    function maakGevraagdePlaatjes() {
      if (map === undefined) return undefined
      const maak = ({ id }: { id: string }) => voegToe(map, id, palet)
      map.on('styleimagemissing', maak)
      return () => {
        map.off('styleimagemissing', maak)
      }
    },
    [map, palet],
  )
  useEffect(
    function herkleurPlaatjes() {
      if (map === undefined || !map.isStyleLoaded()) return
      for (const naam of map.listImages()) {
        const plaatje = plaatjeVoor(naam, palet)
        if (plaatje !== undefined) map.updateImage(naam, plaatje)
      }
    },
    [map, palet],
  )
  return null
}
