import type { ExpressionSpecification } from 'maplibre-gl'
import type { Indeling } from '@/domain/indeling'
import type { Kaartpalet } from '@/styles/palet'
import type { Laagspec } from './laagspec'

/** Germany and Belgium. */
export function buurland(palet: Kaartpalet): Laagspec[] {
  return [{ id: 'buurland', type: 'fill', source: 'buurland', paint: { 'fill-color': palet.buurland } }]
}

/** The class of a gemeente, as feature-state; -1 while the layer is off. */
const klasse: ExpressionSpecification = ['number', ['feature-state', 'klasse'], -1]

/**
 * Two fills on one source: dots everywhere, and over them the colour of the class, which is transparent for "geen
 * netwerk bekend". So a change of counts needs only feature-state, which is ten times faster than a filter.
 */
export function gemeenten(palet: Kaartpalet): Laagspec[] {
  return [
    {
      id: 'gemeenten-land',
      type: 'fill',
      source: 'gemeenten',
      paint: { 'fill-color': palet.land, 'fill-antialias': false },
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
        'fill-color': [
          'match',
          klasse,
          1,
          palet.klasse1,
          2,
          palet.klasse2,
          3,
          palet.klasse3,
          4,
          palet.klasse4,
          5,
          palet.klasse5,
          palet.land,
        ],
        'fill-opacity': ['match', klasse, 0, 0, 1],
        'fill-antialias': false,
      },
    },
    {
      id: 'gemeenten-grens',
      type: 'line',
      source: 'gemeenten',
      paint: { 'line-color': palet.grens, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 1.4] },
    },
    {
      id: 'gemeenten-zweef',
      type: 'line',
      source: 'gemeenten',
      paint: {
        'line-color': palet.inkt,
        // Without width there is nothing to draw; without opacity the line of every gemeente would be drawn unseen.
        'line-width': ['case', ['boolean', ['feature-state', 'zweef'], false], 2, 0],
      },
    },
  ]
}

/** Borders of official divisions: thin and dashed, each division with its own rhythm. */
export function indelingen(palet: Kaartpalet): Laagspec[] {
  const streep: Record<Indeling, number[]> = {
    provincie: [4, 2],
    arbeidsmarktregio: [1.5, 1.5],
    corop: [6, 2, 1, 2],
    rmc: [1, 2],
  }
  return Object.entries(streep).map(([indeling, dashes]): Laagspec => ({
    id: `indeling-${indeling}`,
    type: 'line',
    source: 'indelingen',
    filter: ['==', ['get', 'indeling'], indeling],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palet.grensRegio,
      'line-width': indeling === 'provincie' ? 1 : 1.4,
      'line-dasharray': dashes,
    },
  }))
}
