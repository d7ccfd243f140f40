import type { FeatureCollection } from 'geojson'
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Kaartdeel } from '@/domain/kaart/lagen'
import { kaartdelen } from '@/domain/kaart/lagen'
import type { Laagspec } from './lagen/laagspec'
import { namen } from './lagen/namen'
import { gekozen, uitgelicht } from './lagen/gebieden'
import { lijnen } from './lagen/lijnen'
import { punten, scholen } from './lagen/punten'
import { buurland, gemeenten } from './lagen/vlakken'

/*
 * The style of the live map, assembled by pure functions: a test builds the whole of it and has it validated, and
 * every colour comes from tokens.css.
 */

/** The data of every source: one for each part of the map. Symbols come last: what is on top is placed first. */
export type Brondata = Record<Kaartdeel, FeatureCollection>

/** Layers that answer to the pointer, topmost first. */
export const aanwijsbaar = ['punten-ver', 'punten-klein', 'punten-dichtbij', 'scholen', 'gemeenten-klasse'] as const

const lagenPerBron: Record<Kaartdeel, (kleur: Kleuren) => Laagspec[]> = {
  buurland,
  gemeenten,
  indelingen: (kleur) => lijnen('indelingen', kleur),
  omtrekken: (kleur) => lijnen('omtrekken', kleur),
  uitgelicht,
  gekozen,
  scholen,
  namen,
  punten,
}

/** The layers of one source, bottom first. */
export function lagenVan(bron: Kaartdeel, kleur: Kleuren): Laagspec[] {
  return lagenPerBron[bron](kleur)
}

/** The options of a source around its data. */
function bronspec(bron: Kaartdeel, data: FeatureCollection): Extract<SourceSpecification, { type: 'geojson' }> {
  return { type: 'geojson', data, ...(bron === 'gemeenten' ? { promoteId: 'code' } : {}) }
}

/** The whole style with its data: all that the map needs to draw its first picture. */
export function volledigeStijl(kleur: Kleuren, data: Brondata): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(kaartdelen.map((bron) => [bron, bronspec(bron, data[bron])])),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': kleur('water') } },
      ...kaartdelen.flatMap((bron) =>
        lagenVan(bron, kleur).map((laag) => ({
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
