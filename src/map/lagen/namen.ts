import type { Kaartpalet } from '@/styles/palet'
import type { Laagspec } from './laagspec'

/** Font of the labels: the same self-hosted family as the page; MapLibre draws glyphs from it without a server. */
const LETTER = ['Source Sans Variable']

/** Names by zoom: provincies first, then gemeenten, then instellingen. A name on top wins its place from those below. */
export function namen(palet: Kaartpalet): Laagspec[] {
  const halo = { 'text-halo-color': palet.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
  return [
    {
      id: 'naam-gemeente',
      type: 'symbol',
      source: 'namen',
      minzoom: 6.2,
      filter: [
        'all',
        ['==', ['get', 'wat'], 'gemeente'],
        ['any', ['>=', ['zoom'], 7.7], ['<=', ['get', 'volgorde'], 91]],
      ],
      layout: {
        'text-field': ['get', 'naam'],
        'text-font': LETTER,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 10, 13],
        'text-padding': ['interpolate', ['linear'], ['zoom'], 7, 8, 9, 2],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['get', 'afstand'],
        'symbol-sort-key': ['get', 'volgorde'],
      },
      paint: { 'text-color': palet.inkt, ...halo },
    },
    {
      id: 'naam-instelling',
      type: 'symbol',
      source: 'namen',
      minzoom: 9,
      filter: ['==', ['get', 'wat'], 'instelling'],
      layout: {
        'text-field': ['get', 'naam'],
        'text-font': LETTER,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
        'symbol-sort-key': 1,
      },
      paint: { 'text-color': palet.inkt, ...halo },
    },
    {
      id: 'naam-provincie',
      type: 'symbol',
      source: 'namen',
      maxzoom: 7.7,
      filter: ['==', ['get', 'wat'], 'provincie'],
      layout: {
        'text-field': ['upcase', ['get', 'naam']],
        'text-font': LETTER,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10, 8, 13],
        'text-letter-spacing': 0.12,
        'text-max-width': 12,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 2,
        'symbol-sort-key': 0,
      },
      paint: { 'text-color': palet.inkt, 'text-opacity': 0.75, ...halo },
    },
  ]
}
