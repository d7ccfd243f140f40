import { Layer, Source } from '@vis.gl/react-maplibre'
import type { FeatureCollection } from 'geojson'
import type { Kaartpalet } from '@/styles/palet'
import type { BronId } from './stijl'
import { bronspec, lagenVan } from './stijl'

/**
 * One source with its layers. Every source is always there, empty when its layer is off, so that the drawing order is
 * the order of the components and never depends on what was switched on first.
 */
export function Bron({ id, data, palet }: { id: BronId; data: FeatureCollection; palet: Kaartpalet }) {
  return (
    <Source id={id} {...bronspec(id, data)}>
      {lagenVan(id, palet).map((laag) => (
        <Layer key={laag.id} {...laag} />
      ))}
    </Source>
  )
}
