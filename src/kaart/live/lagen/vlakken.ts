import type { ExpressionSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { grensdikte, klassemerken, vlakmerken, ZWEEFRAND } from '@/domain/kaart/merken'
import type { Laagspec } from './laagspec'
import { perZoom } from './perZoom'

/** Germany and Belgium. */
export function buurland(kleur: Kleuren): Laagspec[] {
  return [{ id: 'buurland', type: 'fill', source: 'buurland', paint: { 'fill-color': kleur('buurland') } }]
}

/** The class of a gemeente, as feature-state; -1 while the layer is off. */
const klasse: ExpressionSpecification = ['number', ['feature-state', 'klasse'], -1]

/**
 * Two fills on one source: dots everywhere, and over them the colour of the class, which is transparent for "geen
 * netwerk bekend". So a change of counts needs only feature-state, which is ten times faster than a filter.
 */
export function gemeenten(kleur: Kleuren): Laagspec[] {
  const [eerste, ...rest] = klassemerken.flatMap((merk, nr) => [nr, kleur(vlakmerken[merk].grond)])
  return [
    {
      id: 'gemeenten-land',
      type: 'fill',
      source: 'gemeenten',
      paint: { 'fill-color': kleur('land'), 'fill-antialias': false },
    },
    {
      id: 'gemeenten-stippels',
      type: 'fill',
      source: 'gemeenten',
      paint: { 'fill-pattern': 'stippels', 'fill-antialias': false },
    },
    {
      id: 'gemeenten-klasse',
      type: 'fill',
      source: 'gemeenten',
      paint: {
        'fill-color': ['match', klasse, eerste ?? 0, rest[0] ?? kleur('land'), ...rest.slice(1), kleur('land')],
        'fill-opacity': ['match', klasse, 0, 0, 1],
        'fill-antialias': false,
      },
    },
    {
      id: 'gemeenten-grens',
      type: 'line',
      source: 'gemeenten',
      paint: { 'line-color': kleur('grens'), 'line-width': perZoom(grensdikte) },
    },
    {
      id: 'gemeenten-zweef',
      type: 'line',
      source: 'gemeenten',
      paint: {
        'line-color': kleur('inkt'),
        // Without width there is nothing to draw; without opacity the line of every gemeente would be drawn unseen.
        'line-width': ['case', ['boolean', ['feature-state', 'zweef'], false], ZWEEFRAND, 0],
      },
    },
  ]
}
