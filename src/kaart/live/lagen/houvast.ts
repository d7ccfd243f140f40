import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import { punt } from '@/domain/geometrie'
import type { Houvast } from '@/domain/houvast'
import { plaatszooms } from '@/domain/houvast'
import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Laagspec } from './laagspec'
import { LETTER } from './letter'

/** What the rivers and the names of places lie under: the borders of gemeenten, and the names of gemeenten. */
export const ONDER_GRENZEN = 'gemeenten-grens'
export const ONDER_NAMEN = 'naam-gemeente'

/** Rivers and places as one source. */
export function houvastdata({ rivieren, plaatsen }: Houvast): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { wat: 'rivier' }, geometry: { type: 'MultiLineString', coordinates: rivieren } },
      ...plaatsen.map(([naam, lon, lat, trede], volgorde) => punt(lon, lat, { wat: 'plaats', naam, trede, volgorde })),
    ],
  }
}

/** Rivers have the colour of water: they show on land and not on the sea. */
export function rivierlaag(kleur: Kleuren): Laagspec {
  return {
    id: 'houvast-rivier',
    type: 'line',
    source: 'houvast',
    minzoom: 7,
    filter: ['==', ['get', 'wat'], 'rivier'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': kleur('water'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 9, 2, 11, 5, 13, 14],
    },
  }
}

/** Names of places, quieter than those of gemeenten. */
export function plaatslagen(kleur: Kleuren): Laagspec[] {
  return plaatszooms.map((minzoom, trede): Laagspec => ({
    id: `houvast-plaats-${trede}`,
    type: 'symbol',
    source: 'houvast',
    minzoom,
    filter: ['==', ['get', 'trede'], trede],
    layout: {
      'text-field': ['get', 'naam'],
      'text-font': LETTER,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8.5, 10.5, 12, 13],
      'text-padding': 4,
      'symbol-sort-key': ['get', 'volgorde'],
    },
    paint: {
      'text-color': kleur('zacht'),
      'text-halo-color': kleur('halo'),
      'text-halo-width': 1.8,
      'text-halo-blur': 0.3,
    },
  }))
}

/** Borders that are not exact fade where one would read them as exact. */
export const vervaagd: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 9, 1, 11, 0.3]

/** How far the map goes in: no further than its borders can be believed. */
export const verste = { benaderd: 11, officieel: 14 } as const
