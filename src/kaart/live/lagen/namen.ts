import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Naast } from '@/domain/kaart/naampunten'
import { naamsoorten, provinciezooms, SMAL_TOT } from '@/domain/kaart/naampunten'
import { EIGEN_PLEK_VANAF } from '@/domain/kaart/spreid'
import type { Laagspec } from './laagspec'
import { LETTER } from './letter'

/** Where a name without symbols stands, in em: on its point, or close by. */
const opPunt = ['center', [0, 0], 'top', [0, 0.6], 'bottom', [0, -0.6], 'left', [1, 0], 'right', [-1, 0]]

type Kant = Naast['rand']

/**
 * Right of a symbol or left of it, below or above, in em: letters grow with the symbols. Never far: else there is no
 * name; and never on the side where it would run off the map.
 */
function naast(linksom: boolean, opzij: number, rand: Kant): ExpressionSpecification {
  const rechts = rand === 'rechts' ? [] : ['left', [opzij, 0]]
  const links = rand === 'links' ? [] : ['right', [-opzij, 0]]
  const onderOfBoven = ['top', [0, opzij], 'bottom', [0, -opzij]]
  return ['literal', linksom ? [...links, ...onderOfBoven, ...rechts] : [...rechts, ...links, ...onderOfBoven]]
}

const naastSymbool = (opzij: number, rand: Kant): ExpressionSpecification => [
  'case',
  ['get', 'linksom'],
  naast(true, opzij, rand),
  naast(false, opzij, rand),
]

const vrij = (rand: Kant): ExpressionSpecification => [
  'case',
  ['get', 'ring'],
  naastSymbool(1.66, rand),
  naastSymbool(1, rand),
]

const ofOpPunt = (bijSymbool: ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['has', 'linksom'],
  bijSymbool,
  ['literal', opPunt],
]

const plekken: NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset'] = [
  'step',
  ['zoom'],
  ofOpPunt(['match', ['get', 'rand'], 'links', vrij('links'), 'rechts', vrij('rechts'), vrij('geen')]),
  SMAL_TOT,
  ofOpPunt(vrij('geen')),
]

/** Names by zoom: cities, provincies, gemeenten, instellingen. A name on top wins its place from those below. */
export function namen(kleur: Kleuren): Laagspec[] {
  const paint = {
    'text-color': kleur('inkt'),
    'text-halo-color': kleur('halo'),
    'text-halo-width': 1.8,
    'text-halo-blur': 0.3,
  }
  const gemeente = (wat: string, minzoom: number, maxzoom = 24): Laagspec => ({
    id: `naam-${wat}`,
    type: 'symbol',
    source: 'namen',
    minzoom,
    maxzoom,
    filter: ['==', ['get', 'wat'], wat],
    layout: {
      'text-field': ['get', 'naam'],
      'text-font': LETTER,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 10, 13],
      'text-padding': wat === 'gemeente' ? 5 : 2,
      'text-variable-anchor-offset': plekken,
      'symbol-sort-key': ['get', 'volgorde'],
    },
    paint,
  })
  return [
    gemeente('gemeente', naamsoorten.gemeente.vanaf, EIGEN_PLEK_VANAF),
    gemeente('plaats', naamsoorten.plaats.vanaf, EIGEN_PLEK_VANAF),
    gemeente('dichtbij', EIGEN_PLEK_VANAF),
    {
      id: 'naam-instelling',
      type: 'symbol',
      source: 'namen',
      minzoom: naamsoorten.instelling.vanaf,
      filter: ['==', ['get', 'wat'], 'instelling'],
      layout: {
        'text-field': ['get', 'naam'],
        'text-font': LETTER,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint,
    },
    ...provinciezooms.map((minzoom): Laagspec => ({
      id: `naam-provincie-${minzoom}`,
      type: 'symbol',
      source: 'namen',
      minzoom,
      maxzoom: naamsoorten.provincie.tot,
      filter: ['==', ['get', 'vanaf'], minzoom],
      layout: {
        'text-field': ['upcase', ['get', 'naam']],
        'text-font': LETTER,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10, 8, 13],
        'text-letter-spacing': 0.12,
      },
      paint,
    })),
    gemeente('stad', naamsoorten.stad.vanaf, EIGEN_PLEK_VANAF),
  ]
}
