import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Indeling } from '@/domain/indeling'
import type { Kaartpalet } from '@/styles/palet'
import { kleurVanGekozen } from '@/styles/palet'

/*
 * The style of the live map, assembled by pure functions: a test builds the whole of it and has it validated, and
 * every colour comes from the palette.
 */

/** Font of the labels: the same self-hosted family as the page; MapLibre draws glyphs from it without a server. */
const LETTER = ['Source Sans Variable']

/** The page's background: water, and the land of the neighbours. */
export function basisstijl(palet: Kaartpalet): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'water', type: 'background', paint: { 'background-color': palet.water } }],
  }
}

/** Ids of the sources, in drawing order. Symbols come last: what is on top is placed first, so names make way for them. */
export const bronIds = [
  'buurland',
  'gemeenten',
  'indelingen',
  'omtrekken',
  'uitgelicht',
  'gekozen',
  'scholen',
  'namen',
  'punten',
] as const
export type BronId = (typeof bronIds)[number]

/** A layer without its source: it is drawn inside the source's component. */
export type Laagspec = Exclude<LayerSpecification, { type: 'background' }>

/** Layers that answer to the pointer, topmost first. */
export const aanwijsbaar = ['punten-ver', 'punten-dichtbij', 'scholen', 'gemeenten-klasse'] as const

const klasse: ExpressionSpecification = ['number', ['feature-state', 'klasse'], -1]

function buurland(palet: Kaartpalet): Laagspec[] {
  return [{ id: 'buurland', type: 'fill', source: 'buurland', paint: { 'fill-color': palet.buurland } }]
}

/**
 * Two fills on one source: dots everywhere, and over them the colour of the class, which is transparent for "geen
 * netwerk bekend". So a change of counts needs only feature-state, which is ten times faster than a filter.
 */
function gemeenten(palet: Kaartpalet): Laagspec[] {
  return [
    { id: 'gemeenten-land', type: 'fill', source: 'gemeenten', paint: { 'fill-color': palet.land } },
    { id: 'gemeenten-stippels', type: 'fill', source: 'gemeenten', paint: { 'fill-pattern': 'stippels' } },
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
        'line-width': 2,
        'line-opacity': ['case', ['boolean', ['feature-state', 'zweef'], false], 1, 0],
      },
    },
  ]
}

/** Borders of official divisions: thin and dashed, each division with its own rhythm. */
function indelingen(palet: Kaartpalet): Laagspec[] {
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

function omtrekken(palet: Kaartpalet): Laagspec[] {
  return [
    {
      id: 'omtrekken',
      type: 'line',
      source: 'omtrekken',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palet.accent,
        'line-width': ['match', ['get', 'laag'], 'sto-regio', 1.6, 1.2],
        'line-dasharray': [
          'match',
          ['get', 'laag'],
          'sto-regio',
          ['literal', [1, 0]],
          'rif-project',
          ['literal', [3, 2]],
          ['literal', [1, 2]],
        ],
        'line-offset': 1,
      },
    },
  ]
}

function uitgelicht(palet: Kaartpalet): Laagspec[] {
  return [
    {
      id: 'uitgelicht-vlak',
      type: 'fill',
      source: 'uitgelicht',
      paint: { 'fill-color': palet.accent, 'fill-opacity': 0.16 },
    },
    {
      id: 'uitgelicht-rand',
      type: 'line',
      source: 'uitgelicht',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palet.accent, 'line-width': 2.5 },
    },
  ]
}

/** The chosen netwerken: a hatch each, and an outline inside the border so that neighbours stay visible. */
function gekozen(palet: Kaartpalet): Laagspec[] {
  const kleur = (nr: number) => kleurVanGekozen(palet, nr)
  const dekking = (vol: number, flauw: number): ExpressionSpecification => ['case', ['get', 'gedimd'], flauw, vol]
  return [
    {
      id: 'gekozen-arcering',
      type: 'fill',
      source: 'gekozen',
      paint: {
        'fill-pattern': ['concat', 'arcering-', ['to-string', ['get', 'nr']]],
        'fill-opacity': dekking(0.9, 0.22),
      },
    },
    {
      id: 'gekozen-rand',
      type: 'line',
      source: 'gekozen',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['match', ['get', 'nr'], 0, kleur(0), 1, kleur(1), 2, kleur(2), kleur(3)],
        'line-width': 2.5,
        'line-offset': 1.5,
        'line-opacity': dekking(1, 0.35),
      },
    },
  ]
}

function scholen(palet: Kaartpalet): Laagspec[] {
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

/** From this zoom on every symbol stands at its own place; the SVG map changes over at the same zoom. */
const EIGEN_PLEK_VANAF = 9

/** Symbols of instellingen. Where several share a city they stand side by side until the map is near enough. */
function punten(palet: Kaartpalet): Laagspec[] {
  const symbolen = {
    type: 'symbol',
    source: 'punten',
    layout: {
      'icon-image': ['concat', 'symbool-', ['get', 'soort']],
      'icon-allow-overlap': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.72, 9, 1],
      'icon-offset': ['get', 'schuif'],
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

/** Names by zoom: provincies first, then gemeenten, then instellingen. A name on top wins its place from those below. */
function namen(palet: Kaartpalet): Laagspec[] {
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
        'text-radial-offset': 0.6,
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
        'symbol-sort-key': 0,
      },
      paint: { 'text-color': palet.inkt, 'text-opacity': 0.75, ...halo },
    },
  ]
}

const lagenPerBron: Record<BronId, (palet: Kaartpalet) => Laagspec[]> = {
  buurland,
  gemeenten,
  indelingen,
  omtrekken,
  uitgelicht,
  gekozen,
  scholen,
  namen,
  punten,
}

/** The layers of one source, bottom first. */
export function lagenVan(bron: BronId, palet: Kaartpalet): Laagspec[] {
  return lagenPerBron[bron](palet)
}

/** The options of a source around its data. */
export function bronspec(bron: BronId, data: FeatureCollection): Extract<SourceSpecification, { type: 'geojson' }> {
  return { type: 'geojson', data, ...(bron === 'gemeenten' ? { promoteId: 'code' } : {}) }
}

/** The whole style with its data, as the components together build it; for tests and reference. */
export function volledigeStijl(palet: Kaartpalet, data: Record<BronId, FeatureCollection>): StyleSpecification {
  const basis = basisstijl(palet)
  return {
    ...basis,
    sources: Object.fromEntries(bronIds.map((bron) => [bron, bronspec(bron, data[bron])])),
    layers: [...basis.layers, ...bronIds.flatMap((bron) => lagenVan(bron, palet))],
  }
}
