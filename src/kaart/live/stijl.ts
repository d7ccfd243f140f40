import type { FeatureCollection } from 'geojson'
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Kaartpalet } from '@/styles/palet'
import type { Laagspec } from './lagen/laagspec'
import { namen } from './lagen/namen'
import { gekozen, omtrekken, uitgelicht } from './lagen/netwerken'
import { punten, scholen } from './lagen/punten'
import { buurland, gemeenten, indelingen } from './lagen/vlakken'

/*
 * The style of the live map, assembled by pure functions: a test builds the whole of it and has it validated, and
 * every colour comes from the palette.
 */

/** Ids of the sources, in drawing order. Symbols come last: what is on top is placed first, so names make way for them. */
export const bronIds = [
  'buurland',
  'gemeenten',
  'indelingen',
  'omtrekken',
  'uitgelicht',
  'gekozen',
  'scholen',
  'namen',
  'punten',
] as const
export type BronId = (typeof bronIds)[number]

/** The data of every source. */
export type Brondata = Record<BronId, FeatureCollection>

/** Layers that answer to the pointer, topmost first. */
export const aanwijsbaar = ['punten-ver', 'punten-dichtbij', 'scholen', 'gemeenten-klasse'] as const

const lagenPerBron: Record<BronId, (palet: Kaartpalet) => Laagspec[]> = {
  buurland,
  gemeenten,
  indelingen,
  omtrekken,
  uitgelicht,
  gekozen,
  scholen,
  namen,
  punten,
}

/** The layers of one source, bottom first. */
export function lagenVan(bron: BronId, palet: Kaartpalet): Laagspec[] {
  return lagenPerBron[bron](palet)
}

/** The options of a source around its data. */
function bronspec(bron: BronId, data: FeatureCollection): Extract<SourceSpecification, { type: 'geojson' }> {
  return { type: 'geojson', data, ...(bron === 'gemeenten' ? { promoteId: 'code' } : {}) }
}

/** The whole style with its data: all that the map needs to draw its first picture. */
export function volledigeStijl(palet: Kaartpalet, data: Brondata): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(bronIds.map((bron) => [bron, bronspec(bron, data[bron])])),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palet.water } },
      ...bronIds.flatMap((bron) =>
        lagenVan(bron, palet).map((laag) => ({
          ...laag,
          layout: { ...laag.layout, visibility: zichtbaarheid(data[bron]) },
        })),
      ),
    ],
  }
}

/** Hidden when there is nothing to draw: MapLibre makes no tiles of a source without visible layers. */
export function zichtbaarheid({ features }: FeatureCollection): 'visible' | 'none' {
  return features.length > 0 ? 'visible' : 'none'
}
