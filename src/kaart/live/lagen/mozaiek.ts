import type { ExpressionSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { leegmerken, mozaiekkleuren, mozaiekranden, MOZAIEKZWEEF } from '@/domain/kaart/mozaiekmerken'
import type { Laagspec } from './laagspec'
import { LETTER } from './letter'

/** Zooms from which names are shown, in steps: each region has the first on which its name fits. */
export const naamzooms = [5.5, 5.75, 6, 6.25, 6.5, 6.75, 7, 7.25, 7.5, 7.75, 8, 8.5, 9] as const

const isSoort = (wat: string): ExpressionSpecification => ['==', ['get', 'wat'], wat]

/** The areas, which lie under the borders of gemeenten. */
export function mozaiekvlakken(kleur: Kleuren): Laagspec[] {
  const bron = { type: 'fill', source: 'mozaiek' } as const
  const [eerste, ...rest] = mozaiekkleuren.flatMap((naam, nr) => [nr, kleur(naam)])
  return [
    // Over the classes of the view that it takes the place of.
    {
      ...bron,
      id: 'mozaiek-land',
      filter: isSoort('land'),
      paint: { 'fill-color': kleur('land'), 'fill-antialias': false },
    },
    {
      ...bron,
      id: 'mozaiek-geenSchool',
      filter: isSoort('geenSchool'),
      paint: { 'fill-color': kleur(leegmerken.geenSchool.grond), 'fill-antialias': false },
    },
    {
      ...bron,
      id: 'mozaiek-geen',
      filter: isSoort('geen'),
      paint: { 'fill-pattern': 'stippels', 'fill-antialias': false },
    },
    {
      ...bron,
      id: 'mozaiek-voorbij',
      filter: isSoort('voorbij'),
      paint: { 'fill-pattern': 'arcering-voorbij', 'fill-antialias': false },
    },
    {
      ...bron,
      id: 'mozaiek-vlak',
      filter: isSoort('vlak'),
      paint: {
        'fill-color': [
          'match',
          ['get', 'kleur'],
          eerste ?? 0,
          rest[0] ?? kleur('land'),
          ...rest.slice(1),
          kleur('land'),
        ],
        'fill-opacity': ['get', 'dekking'],
        'fill-antialias': false,
      },
    },
    {
      ...bron,
      id: 'mozaiek-gedeeld',
      filter: isSoort('gedeeld'),
      paint: { 'fill-pattern': ['get', 'strepen'], 'fill-antialias': false },
    },
  ]
}

/** The edges, which lie over them, and the names, which lie over all. */
export function mozaieklijnlagen(kleur: Kleuren): Laagspec[] {
  return [
    ...Object.entries(mozaiekranden).map(([wat, lijn]): Laagspec => ({
      id: `mozaiek-${wat}`,
      type: 'line',
      source: 'mozaiek',
      filter: isSoort(wat),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': kleur(lijn.kleur),
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, lijn.breedte * 0.8, 10, lijn.breedte * 1.6],
        ...(lijn.streep === undefined ? {} : { 'line-dasharray': [...lijn.streep] }),
      },
    })),
    {
      id: 'mozaiek-zweef',
      type: 'line',
      source: 'mozaiek',
      filter: isSoort('omtrek'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': kleur('inkt'),
        'line-width': ['case', ['boolean', ['feature-state', 'zweef'], false], MOZAIEKZWEEF, 0],
      },
    },
  ]
}

export function mozaieknaamlagen(kleur: Kleuren): Laagspec[] {
  return naamzooms.map((minzoom): Laagspec => ({
    id: `mozaiek-naam-${minzoom}`,
    type: 'symbol',
    source: 'mozaiek',
    minzoom,
    filter: ['all', isSoort('naam'), ['==', ['get', 'vanaf'], minzoom]],
    layout: {
      'text-field': ['get', 'naam'],
      'text-font': LETTER,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 10, 14],
      'text-line-height': 1.1,
      'text-padding': 1,
    },
    paint: {
      'text-color': kleur('inkt'),
      'text-halo-color': kleur('halo'),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.3,
    },
  }))
}
