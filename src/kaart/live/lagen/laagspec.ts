import type { LayerSpecification } from 'maplibre-gl'

/** A layer of one of our sources. */
export type Laagspec = Exclude<LayerSpecification, { type: 'background' }>
