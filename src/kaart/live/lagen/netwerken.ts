import type { ExpressionSpecification } from 'maplibre-gl'
import type { Kaartpalet } from '@/styles/palet'
import { kleurVanGekozen } from '@/styles/palet'
import type { Laagspec } from './laagspec'

/** Outlines of whole layers of netwerken, each layer with its own line. */
export function omtrekken(palet: Kaartpalet): Laagspec[] {
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

/** The area of the open dossier: a line on paper, because a wash would change the classes that lie under it. */
export function uitgelicht(palet: Kaartpalet): Laagspec[] {
  return [
    {
      id: 'uitgelicht-papier',
      type: 'line',
      source: 'uitgelicht',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palet.halo, 'line-width': 6 },
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
export function gekozen(palet: Kaartpalet): Laagspec[] {
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
