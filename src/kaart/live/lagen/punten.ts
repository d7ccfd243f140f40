import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import {
  schoolrand,
  schoolstraal,
  symboolschaal,
  TUSSENRUIMTE,
  uitgelichtRing,
  schoolmerken,
} from '@/domain/kaart/merken'
import { KLEIN_VANAF } from '@/domain/kaart/bundels'
import { EIGEN_PLEK_VANAF } from '@/domain/kaart/spreid'
import type { Laagspec } from './laagspec'
import { LETTER } from './letter'
import { perZoom } from './perZoom'
import { tussen } from './tussen'

/** Vmbo-vestigingen as dots. */
export function scholen(kleur: Kleuren): Laagspec[] {
  const aanTafel = (wat: 'vulling' | 'rand'): ExpressionSpecification => [
    'case',
    ['get', 'aanTafel'],
    kleur(schoolmerken.aanTafel[wat]),
    kleur(schoolmerken.onbekend[wat]),
  ]
  return [
    {
      id: 'scholen',
      type: 'circle',
      source: 'scholen',
      paint: {
        'circle-color': aanTafel('vulling'),
        'circle-radius': perZoom(schoolstraal),
        'circle-stroke-color': aanTafel('rand'),
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
 * Vestigingen of mbo-instellingen: one symbol a town until the map is near enough, with their number. That of the open
 * dossier lies on all others, on paper of its own with a ring.
 */
export function punten(kleur: Kleuren): Laagspec[] {
  const symbolen = {
    type: 'symbol',
    source: 'punten',
    layout: {
      'icon-image': ['concat', 'symbool-', ['get', 'plaatje']],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'icon-size': perZoom(symboolschaal),
      'text-field': ['coalesce', ['get', 'aantal'], ''],
      'text-font': LETTER,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 9.5, 9, 12],
      'text-allow-overlap': true,
      'symbol-sort-key': ['get', 'volgorde'],
    },
    paint: { 'text-color': kleur('symbool-rand') },
  } satisfies Partial<Laagspec>
  const isStand = (stand: string): FilterSpecification => ['==', ['get', 'stand'], stand]
  const uitgelicht = isStand('uitgelicht')
  return [
    { ...symbolen, id: 'punten-klein', minzoom: KLEIN_VANAF, maxzoom: EIGEN_PLEK_VANAF, filter: isStand('klein') },
    { ...symbolen, id: 'punten-ver', maxzoom: EIGEN_PLEK_VANAF, filter: isStand('ver') },
    {
      ...symbolen,
      id: 'punten-dichtbij',
      minzoom: EIGEN_PLEK_VANAF,
      filter: isStand('dichtbij'),
      layout: { ...symbolen.layout, 'icon-offset': verschuiving },
    },
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
