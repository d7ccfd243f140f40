import { useMap } from '@vis.gl/react-maplibre'
import { useEffect } from 'react'
import type { Kaartpalet } from '@/styles/palet'
import { PIXELRATIO, plaatjeVoor } from './plaatjes'

/** Makes the hatches and symbols that layers ask for, when they ask, and remakes them when the colours change. */
export function Plaatjes({ palet }: { palet: Kaartpalet }) {
  const map = useMap().current?.getMap()
  useEffect(
    function maakGevraagdePlaatjes() {
      map?.setMissingStyleImageResolver((naam) => {
        const plaatje = plaatjeVoor(naam, palet)
        if (plaatje !== undefined && !map.hasImage(naam)) map.addImage(naam, plaatje, { pixelRatio: PIXELRATIO })
      })
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
