import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Mozaiek } from '@/domain/kaart/mozaiek'
import type { Laagspec } from './lagen/laagspec'
import { mozaieklijnlagen, mozaieknaamlagen, mozaiekvlakken } from './lagen/mozaiek'
import { mozaiekdata, mozaiekplaatjes } from './mozaiekdata'
import type { Plaatje } from './plaatjes'
import { PIXELRATIO } from './plaatjes'

interface Props {
  map: MapLibreMap
  mozaiek: Mozaiek
  grenzen: Topology
  kleur: Kleuren
}

/** What the mosaic lies under: the borders of gemeenten, the first of the lines, and nothing. */
const ONDER_GRENZEN = 'gemeenten-grens'
const ONDER_LIJNEN = 'lijn-provincie'

/** The mosaic of STO-regio's on the live map, for as long as that view is chosen: a source and layers of its own. */
export function Mozaieklagen({ map, mozaiek, grenzen, kleur }: Props) {
  const data = useMemo(() => mozaiekdata(grenzen, mozaiek), [grenzen, mozaiek])
  const plaatjes = useMemo(() => mozaiekplaatjes(mozaiek, kleur), [kleur, mozaiek])
  const huidig = useRef({ data, plaatjes })
  useEffect(
    function volgDeKeuzes() {
      huidig.current = { data, plaatjes }
      const bron = map.getSource<GeoJSONSource>('mozaiek')
      if (bron === undefined) return
      zetPlaatjes(map, plaatjes)
      void bron.setData(data)
    },
    [data, map, plaatjes],
  )
  useEffect(
    function legMozaiek() {
      const lagen: readonly [Laagspec, onder: string | undefined][] = [
        ...mozaiekvlakken(kleur).map((laag): [Laagspec, string] => [laag, ONDER_GRENZEN]),
        ...mozaieklijnlagen(kleur).map((laag): [Laagspec, string] => [laag, ONDER_LIJNEN]),
        ...mozaieknaamlagen(kleur).map((laag): [Laagspec, undefined] => [laag, undefined]),
      ]
      const leg = () => {
        if (map.getLayer(ONDER_GRENZEN) === undefined || map.getSource('mozaiek') !== undefined) return
        // First: what is added after it announces itself, and would have all of it laid again.
        map.addSource('mozaiek', { type: 'geojson', data: huidig.current.data, promoteId: 'id' })
        zetPlaatjes(map, huidig.current.plaatjes)
        for (const [laag, onder] of lagen) map.addLayer(laag, onder)
      }
      // A style with other colours takes away what it does not know.
      map.on('styledata', leg)
      leg()
      return () => {
        map.off('styledata', leg)
        for (const [{ id }] of lagen) if (map.getLayer(id) !== undefined) map.removeLayer(id)
        if (map.getSource('mozaiek') !== undefined) map.removeSource('mozaiek')
      }
    },
    [kleur, map],
  )
  return null
}

/** Images stay: another choice or another view needs them again, in the colours of then. */
function zetPlaatjes(map: MapLibreMap, plaatjes: ReadonlyMap<string, Plaatje>): void {
  for (const [naam, plaatje] of plaatjes) {
    if (map.hasImage(naam)) map.updateImage(naam, plaatje)
    else map.addImage(naam, plaatje, { pixelRatio: PIXELRATIO })
  }
}
