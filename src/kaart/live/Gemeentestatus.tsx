import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { klasseOpKaart } from '@/domain/kaart/kaarttelling'
import type { Naslag } from '@/domain/opzoeken'

/** The feature-state of every gemeente for this picture: its class, or -1 when the layer is off. */
export function klassenVan(beeld: Kaartbeeld, naslag: Naslag): [code: string, klasse: number][] {
  return naslag.overzicht.gemeenten.map(({ code }) => [
    code,
    beeld.aantallen === undefined ? -1 : klasseOpKaart(beeld, code),
  ])
}

interface Props {
  map: MapLibreMap
  beeld: Kaartbeeld
  naslag: Naslag
}

/** Colours the gemeenten through feature-state: no source and no layer changes when a filter does. */
export function Gemeentestatus({ map, beeld, naslag }: Props) {
  const gezet = useRef(new Map<string, number>())
  useEffect(
    function zetKlassen() {
      // Under the mosaic nobody sees them, and until it is drawn they are what there is to see.
      if (beeld.mozaiek !== undefined) return undefined
      const zet = () => {
        if (map.getSource('gemeenten') === undefined) return
        map.off('styledata', zet)
        for (const [id, klasse] of klassenVan(beeld, naslag)) {
          // Each state that is set has its gemeente coloured again, changed or not.
          if (gezet.current.get(id) === klasse) continue
          map.setFeatureState({ source: 'gemeenten', id }, { klasse })
          gezet.current.set(id, klasse)
        }
      }
      // The source may not be there yet; every source that is added announces itself.
      map.on('styledata', zet)
      zet()
      return () => {
        map.off('styledata', zet)
      }
    },
    [beeld, map, naslag],
  )
  return null
}
