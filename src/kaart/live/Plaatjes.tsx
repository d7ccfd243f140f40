import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Kaartpalet } from '@/styles/palet'
import { PIXELRATIO, plaatjeVoor } from './plaatjes'

/** Makes the hatches and symbols that layers ask for, when they ask, and remakes them when the colours change. */
export function Plaatjes({ map, palet }: { map: MapLibreMap; palet: Kaartpalet }) {
  const gemaakt = useRef(new Set<string>())
  useEffect(
    function maakGevraagdePlaatjes() {
      map.setMissingStyleImageResolver((naam) => {
        const plaatje = plaatjeVoor(naam, palet)
        if (plaatje === undefined || map.hasImage(naam)) return
        map.addImage(naam, plaatje, { pixelRatio: PIXELRATIO })
        gemaakt.current.add(naam)
      })
    },
    [map, palet],
  )
  useEffect(
    function herkleurPlaatjes() {
      for (const naam of gemaakt.current) {
        const plaatje = plaatjeVoor(naam, palet)
        if (plaatje !== undefined && map.hasImage(naam)) map.updateImage(naam, plaatje)
      }
    },
    [map, palet],
  )
  return null
}
