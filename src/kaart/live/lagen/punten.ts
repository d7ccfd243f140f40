import type { FilterSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { schoolrand, schoolstraal, symboolschaal, TUSSENRUIMTE, uitgelichtRing } from '@/domain/kaart/merken'
import { EIGEN_PLEK_VANAF } from '@/domain/kaart/spreid'
import type { Laagspec } from './laagspec'
import { perZoom } from './perZoom'
import { tussen } from './tussen'

/** Vmbo-vestigingen as dots. */
export function scholen(kleur: Kleuren): Laagspec[] {
  return [
    {
      id: 'scholen',
      type: 'circle',
      source: 'scholen',
      paint: {
        'circle-color': kleur('school'),
        'circle-radius': perZoom(schoolstraal),
        'circle-stroke-color': kleur('halo'),
        'circle-stroke-width': perZoom(schoolrand),
      },
    },
  ]
}

/** No group is wider or higher than this to one side. */
const UITERSTE = 3

/** The shift of a symbol from its columns and rows, in pixels of its image. */
const verschuiving = tussen('omlaag', -UITERSTE, UITERSTE, (y) =>
  tussen('rechts', -UITERSTE, UITERSTE, (x) => ['literal', [x * TUSSENRUIMTE, y * TUSSENRUIMTE]]),
)

/**
 * Symbols of instellingen. Where several share a city they stand side by side until the map is near enough. That of the
 * open dossier lies on all others, on paper of its own with a ring.
 */
export function punten(kleur: Kleuren): Laagspec[] {
  const symbolen = {
    type: 'symbol',
    source: 'punten',
    layout: {
      'icon-image': ['concat', 'symbool-', ['get', 'soort']],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-size': perZoom(symboolschaal),
      'icon-offset': verschuiving,
      'symbol-sort-key': ['get', 'volgorde'],
    },
  } satisfies Partial<Laagspec>
  const uitgelicht: FilterSpecification = ['==', ['get', 'stand'], 'uitgelicht']
  return [
    { ...symbolen, id: 'punten-ver', maxzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'ver'] },
    { ...symbolen, id: 'punten-dichtbij', minzoom: EIGEN_PLEK_VANAF, filter: ['==', ['get', 'stand'], 'dichtbij'] },
    ...uitgelichtRing.map((schijf): Laagspec => ({
      id: `punt-schijf-${schijf.straal}`,
      type: 'circle',
      source: 'punten',
      filter: uitgelicht,
      paint: { 'circle-radius': schijf.straal, 'circle-color': kleur(schijf.kleur) },
    })),
    // Names keep clear of the ring too.
    { ...symbolen, layout: { ...symbolen.layout, 'icon-padding': 7 }, id: 'punt-uitgelicht', filter: uitgelicht },
  ]
}
