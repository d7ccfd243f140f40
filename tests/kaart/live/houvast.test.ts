import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { houvastdata, ONDER_GRENZEN, ONDER_NAMEN, plaatslagen, rivierlaag, vervaagd } from '@/kaart/live/lagen/houvast'
import { namen } from '@/kaart/live/lagen/namen'
import { gemeenten } from '@/kaart/live/lagen/vlakken'
import { eigenKleuren } from '../../fixtures/kleuren'

const data = houvastdata({
  rivieren: [
    [
      [5, 52],
      [5.1, 52.1],
    ],
  ],
  plaatsen: [['Dorp', 5, 52, 2]],
})

describe('rivers and names of places', () => {
  it('are layers that the validator of the style specification passes', () => {
    const stijl = {
      version: 8 as const,
      sources: { houvast: { type: 'geojson' as const, data }, gemeenten: { type: 'geojson' as const, data } },
      layers: [
        rivierlaag(eigenKleuren),
        ...plaatslagen(eigenKleuren),
        { id: 'vervaagd', type: 'line' as const, source: 'gemeenten', paint: { 'line-opacity': vervaagd } },
      ],
    }
    expect(validateStyleMin(stijl)).toEqual([])
  })

  it('go under layers that the map has', () => {
    const ids = [...gemeenten(eigenKleuren), ...namen(eigenKleuren)].map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([ONDER_GRENZEN, ONDER_NAMEN]))
  })

  it('are one source, in which each name knows from which zoom it is shown', () => {
    expect(data.features.map(({ properties }) => properties)).toEqual([
      { wat: 'rivier' },
      { wat: 'plaats', naam: 'Dorp', trede: 2, volgorde: 0 },
    ])
  })
})
