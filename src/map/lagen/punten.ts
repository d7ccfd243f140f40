import type { ExpressionSpecification } from 'maplibre-gl'
import type { Kaartpalet } from '@/styles/palet'
import type { Laagspec } from './laagspec'

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

/** The shift of a symbol from its columns and rows. An array cannot be a property, so it is drawn from two numbers. */
const verschuiving: ExpressionSpecification = tussen('omlaag', (y) =>
  tussen('rechts', (x) => ['literal', [x * TUSSENRUIMTE, y * TUSSENRUIMTE]]),
)

function tussen(eigenschap: string, uitkomst: (waarde: number) => ExpressionSpecification): ExpressionSpecification {
  const van = -UITERSTE
  return ['interpolate', ['linear'], ['get', eigenschap], van, uitkomst(van), UITERSTE, uitkomst(UITERSTE)]
}

/** From this zoom on every symbol stands at its own place; the SVG map changes over at the same zoom. */
const EIGEN_PLEK_VANAF = 9

/** Symbols of instellingen. Where several share a city they stand side by side until the map is near enough. */
export function punten(palet: Kaartpalet): Laagspec[] {
  const symbolen = {
    type: 'symbol',
    source: 'punten',
    layout: {
      'icon-image': ['concat', 'symbool-', ['get', 'soort']],
      'icon-allow-overlap': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.72, 9, 1],
      'icon-offset': verschuiving,
      'symbol-sort-key': ['get', 'volgorde'],
    },
  } satisfies Partial<Laagspec>
  return [
    {
      id: 'punt-uitgelicht',
      type: 'circle',
      source: 'punten',
      filter: ['==', ['get', 'stand'], 'uitgelicht'],
      paint: {
        'circle-radius': 13,
        'circle-color': palet.accent,
        'circle-opacity': 0.25,
        'circle-stroke-color': palet.accent,
        'circle-stroke-width': 2,
      },
    },
    { ...symbolen, id: 'punten-ver', maxzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'ver'] },
    { ...symbolen, id: 'punten-dichtbij', minzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'dichtbij'] },
  ]
}
