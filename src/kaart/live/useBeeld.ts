import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { omvang } from '@/domain/geometrie'
import type { Beeld } from '@/domain/inBeeld'
import { gemeentenInBeeld } from '@/domain/inBeeld'
import type { Doos } from '@/domain/nederland'

/** Tells which gemeenten are in view: at first, and each time that the map has come to rest or changed size. */
export function useBeeld(
  map: MapLibreMap | undefined,
  gemeenten: FeatureCollection,
  onBeeld: (beeld: Beeld | undefined) => void,
) {
  const dozen = useMemo(() => dozenVan(gemeenten), [gemeenten])
  useEffect(
    function meldWatInBeeldIs() {
      if (map === undefined) return undefined
      const meld = () => {
        const hoeken = map.getBounds()
        onBeeld(gemeentenInBeeld(dozen, [hoeken.getWest(), hoeken.getSouth(), hoeken.getEast(), hoeken.getNorth()]))
      }
      meld()
      map.on('moveend', meld)
      map.on('resize', meld)
      return () => {
        map.off('moveend', meld)
        map.off('resize', meld)
      }
    },
    [map, dozen, onBeeld],
  )
}

/** The box around each gemeente, by its code. */
function dozenVan({ features }: FeatureCollection): ReadonlyMap<string, Doos> {
  return new Map(
    features.flatMap(({ id, geometry }): [string, Doos][] => {
      const doos = geometry.type === 'MultiPolygon' || geometry.type === 'Polygon' ? omvang(geometry) : undefined
      return doos === undefined ? [] : [[String(id), doos]]
    }),
  )
}
