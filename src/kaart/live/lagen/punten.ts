import type { FilterSpecification } from 'maplibre-gl'
import type { Kaartpalet } from '@/styles/palet'
import type { Laagspec } from './laagspec'
import { tussen } from './tussen'

/** Vmbo-vestigingen as dots. */
export function scholen(palet: Kaartpalet): Laagspec[] {
  return [
    {
      id: 'scholen',
      type: 'circle',
      source: 'scholen',
      paint: {
        'circle-color': palet.school,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 1.4, 8, 2.4, 11, 5],
        'circle-stroke-color': palet.halo,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 6, 0.3, 10, 1.2],
      },
    },
  ]
}

/** Pixels of the image from one symbol to the next where they stand side by side. */
const TUSSENRUIMTE = 17
/** No group is wider or higher than this to one side. */
const UITERSTE = 3

/** The shift of a symbol from its columns and rows. */
const verschuiving = tussen('omlaag', -UITERSTE, UITERSTE, (y) =>
  tussen('rechts', -UITERSTE, UITERSTE, (x) => ['literal', [x * TUSSENRUIMTE, y * TUSSENRUIMTE]]),
)

/** From this zoom on every symbol stands at its own place; the SVG map changes over at the same zoom. */
export const EIGEN_PLEK_VANAF = 9

/**
 * Symbols of instellingen. Where several share a city they stand side by side until the map is near enough. That of the
 * open dossier lies on all others, on paper of its own with a ring.
 */
export function punten(palet: Kaartpalet): Laagspec[] {
  const symbolen = {
    type: 'symbol',
    source: 'punten',
    layout: {
      'icon-image': ['concat', 'symbool-', ['get', 'soort']],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.72, 9, 1],
      'icon-offset': verschuiving,
      'symbol-sort-key': ['get', 'volgorde'],
    },
  } satisfies Partial<Laagspec>
  const uitgelicht: FilterSpecification = ['==', ['get', 'stand'], 'uitgelicht']
  return [
    { ...symbolen, id: 'punten-ver', maxzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'ver'] },
    { ...symbolen, id: 'punten-dichtbij', minzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'dichtbij'] },
    ...[
      { id: 'punt-papier', straal: 15, kleur: palet.halo },
      { id: 'punt-ring', straal: 13, kleur: palet.inkt },
      { id: 'punt-grond', straal: 10.5, kleur: palet.halo },
    ].map(({ id, straal, kleur }): Laagspec => ({
      id,
      type: 'circle',
      source: 'punten',
      filter: uitgelicht,
      paint: { 'circle-radius': straal, 'circle-color': kleur },
    })),
    // Names keep clear of the ring too.
    { ...symbolen, layout: { ...symbolen.layout, 'icon-padding': 7 }, id: 'punt-uitgelicht', filter: uitgelicht },
  ]
}
