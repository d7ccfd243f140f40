import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Lijnlaag } from '@/domain/kaart/lagen'
import { lagen } from '@/domain/kaart/lagen'
import type { Laagspec } from './laagspec'

/** The layers of lines that fill this part of the map, each with the line that the table gives it. */
export function lijnen(deel: Lijnlaag['deel'], kleur: Kleuren): Laagspec[] {
  return lagen.flatMap((rij): Laagspec[] => {
    if (rij.deel !== deel) return []
    const { laag, lijn } = rij
    return [
      {
        id: `lijn-${laag}`,
        type: 'line',
        source: deel,
        filter: ['==', ['get', 'laag'], laag],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': kleur(lijn.kleur),
          'line-width': lijn.breedte,
          ...('streep' in lijn ? { 'line-dasharray': [...lijn.streep] } : {}),
          // An outline lies inside its area, so that neighbours stay visible.
          'line-offset': deel === 'omtrekken' ? 1 : 0,
        },
      },
    ]
  })
}
