import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { burenVan } from '@/domain/burenVan'
import { mozaiekmaker } from '@/domain/kaart/mozaiek'
import { mozaieklijnlagen, mozaieknaamlagen, mozaiekvlakken, naamzooms } from '@/kaart/live/lagen/mozaiek'
import { mozaiekdata, mozaiekplaatjes } from '@/kaart/live/mozaiekdata'
import { eenTopologie } from '../../fixtures/grenzen'
import { eigenKleuren } from '../../fixtures/kleuren'
import { eenGemeente, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const sto = (id: string, gemeenten: string[]) =>
  eenNetwerk({ id, naam: `STO-regio ${id}`, soort: 'sto-regio', gemeenten })
const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ code: 'GM0001' }),
    eenGemeente({ code: 'GM0002' }),
    eenGemeente({ code: 'GM0003' }),
    eenGemeente({ code: 'GM0004', vmboVestigingen: 1, waarschijnlijk: { netwerk: 'zuid', reden: 'Buur.' } }),
  ],
  netwerken: [sto('noord', ['GM0001', 'GM0002']), sto('zuid', ['GM0002', 'GM0003'])],
})
const mozaiek = mozaiekmaker(naslag, burenVan(eenTopologie))(naslag.overzicht.netwerken, '')
const { features } = mozaiekdata(eenTopologie, mozaiek)
const soorten = features.map(({ properties }) => properties?.['wat'])

describe('the mosaic on the live map', () => {
  it('has areas, stripes, edges and a name for each region', () => {
    expect(new Set(soorten)).toEqual(new Set(['land', 'vlak', 'gedeeld', 'omtrek', 'rand', 'zacht', 'naam']))
    expect(soorten.filter((wat) => wat === 'naam')).toHaveLength(2)
  })

  it('has an image for every hatch that its data and its layers ask for', () => {
    const gevraagd = features.flatMap(({ properties }) => properties?.['strepen'] ?? [])
    expect(gevraagd).toHaveLength(1)
    const plaatjes = mozaiekplaatjes(mozaiek, eigenKleuren)
    for (const naam of [...gevraagd, 'arcering-voorbij']) expect(plaatjes.get(naam)).toBeDefined()
  })

  it('has layers that MapLibre accepts, and a layer for the zoom of every name', () => {
    const lagen = [
      ...mozaiekvlakken(eigenKleuren),
      ...mozaieklijnlagen(eigenKleuren),
      ...mozaieknaamlagen(eigenKleuren),
    ]
    const fouten = validateStyleMin({
      version: 8,
      glyphs: 'https://example.nl/{fontstack}/{range}.pbf',
      sources: { mozaiek: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
      layers: lagen,
    })
    expect(fouten).toEqual([])
    for (const { properties } of features)
      if (properties?.['wat'] === 'naam') expect(naamzooms).toContain(properties['vanaf'])
  })
})
