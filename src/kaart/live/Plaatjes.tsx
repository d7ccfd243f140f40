import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { PIXELRATIO, plaatjeVoor } from './plaatjes'

/** Makes the hatches and symbols that layers ask for, when they ask, and remakes them when the colours change. */
export function Plaatjes({ map, kleur }: { map: MapLibreMap; kleur: Kleuren }) {
  const gemaakt = useRef(new Set<string>())
  useEffect(
    function maakGevraagdePlaatjes() {
      map.setMissingStyleImageResolver((naam) => {
        const plaatje = plaatjeVoor(naam, kleur)
        if (plaatje === undefined || map.hasImage(naam)) return
        map.addImage(naam, plaatje, { pixelRatio: PIXELRATIO })
        gemaakt.current.add(naam)
      })
    },
    [map, kleur],
  )
  useEffect(
    function herkleurPlaatjes() {
      for (const naam of gemaakt.current) {
        const plaatje = plaatjeVoor(naam, kleur)
        if (plaatje !== undefined && map.hasImage(naam)) map.updateImage(naam, plaatje)
      }
    },
    [map, kleur],
  )
  return null
}
