import type { ExpressionSpecification } from 'maplibre-gl'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { GEKOZEN_RAND, gekozenDekking, uitgelichtLijnen } from '@/domain/kaart/merken'
import { gekozenArcering } from '@/domain/kaart/tekens'
import type { Laagspec } from './laagspec'

/** The area of the open dossier. */
export function uitgelicht(kleur: Kleuren): Laagspec[] {
  return uitgelichtLijnen.map((lijn): Laagspec => ({
    id: `uitgelicht-${lijn.kleur}`,
    type: 'line',
    source: 'uitgelicht',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': kleur(lijn.kleur), 'line-width': lijn.breedte },
  }))
}

/** The chosen netwerken: a hatch each, and an outline inside the border so that neighbours stay visible. */
export function gekozen(kleur: Kleuren): Laagspec[] {
  const dekking = ({ vol, gedimd }: { vol: number; gedimd: number }): ExpressionSpecification => [
    'case',
    ['get', 'gedimd'],
    gedimd,
    vol,
  ]
  return [
    {
      id: 'gekozen-arcering',
      type: 'fill',
      source: 'gekozen',
      paint: {
        'fill-pattern': ['concat', 'arcering-', ['to-string', ['get', 'nr']]],
        'fill-opacity': dekking(gekozenDekking.arcering),
      },
    },
    ...gekozenArcering.map((arcering, nr): Laagspec => ({
      id: `gekozen-rand-${nr}`,
      type: 'line',
      source: 'gekozen',
      filter: ['==', ['get', 'nr'], nr],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': kleur(arcering.kleur),
        'line-width': GEKOZEN_RAND,
        'line-offset': 1.5,
        'line-opacity': dekking(gekozenDekking.rand),
      },
    })),
  ]
}
