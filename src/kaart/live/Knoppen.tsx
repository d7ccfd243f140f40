import type { Map as MapLibreMap } from 'maplibre-gl'
import { Kaartknoppen } from '@/kaart/Kaartknoppen'

/** Pixels that one press on an arrow moves the map. */
const STAP = 160

/** The buttons of the map, tied to its camera. */
export function Knoppen({ map, naarNederland }: { map: MapLibreMap; naarNederland: () => void }) {
  return (
    <Kaartknoppen
      zoom={(factor) => (factor > 1 ? map.zoomIn({ duration: 200 }) : map.zoomOut({ duration: 200 }))}
      schuif={(rechts, omlaag) => map.panBy([rechts * STAP, omlaag * STAP], { duration: 200 })}
      naarNederland={naarNederland}
    />
  )
}
