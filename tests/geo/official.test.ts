import { describe, expect, it } from 'vitest'
import { GeweigerdBestand, parseOfficial, toWgs84 } from '../../data/geo/official.mjs'
import { gemeenten, makeVierkant } from './testland.ts'

type Rij = { properties: Record<string, unknown>; geometry: unknown }

const vlak = (properties: Record<string, unknown>, ring: number[][]): Rij => ({
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const toTekst = (rijen: Rij[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: rijen.map((rij) => ({ type: 'Feature', ...rij })) })
const west = vlak({ statcode: 'GM0001' }, makeVierkant(5, 52, 0.1))
const oost = vlak({ statcode: 'GM0002' }, makeVierkant(5.1, 52, 0.1))

const redenenVan = (tekst: string) => {
  try {
    parseOfficial(tekst, gemeenten)
  } catch (fout) {
    if (fout instanceof GeweigerdBestand) return fout.redenen
    throw fout
  }
  return []
}

describe('an official file that fits', () => {
  it('in WGS84 is taken as it is', () => {
    const features = parseOfficial(toTekst([west, oost]), gemeenten)
    expect(features.map(({ properties }) => properties.gemeente)).toEqual(['GM0001', 'GM0002'])
    expect(features[0].geometry.coordinates[0][1]).toEqual([5.1, 52])
  })

  it('in RD is turned into degrees', () => {
    const rd = [
      vlak({ statcode: 'GM0001' }, makeVierkant(155_000, 463_000, 1000)),
      vlak({ statcode: 'GM0002' }, makeVierkant(156_000, 463_000, 1000)),
    ]
    const [[lon, lat]] = parseOfficial(toTekst(rd), gemeenten)[0].geometry.coordinates[0]
    expect(lon).toBeCloseTo(5.387206, 5)
    expect(lat).toBeCloseTo(52.155174, 5)
  })

  it.each(['code', 'gemeentecode', 'identificatie'])('may call the code %s, with or without GM', (veld) => {
    const rijen = [
      { ...west, properties: { [veld]: '1' } },
      { ...oost, properties: { [veld]: 'GM0002' } },
    ]
    expect(redenenVan(toTekst(rijen))).toEqual([])
  })

  it('may have gemeenten of several parts', () => {
    const delen = { type: 'MultiPolygon', coordinates: [[makeVierkant(5, 52, 0.1)], [makeVierkant(5, 53, 0.1)]] }
    expect(redenenVan(toTekst([{ ...west, geometry: delen }, oost]))).toEqual([])
  })

  it('puts well-known towers where they stand, to ten metres', () => {
    const martinitoren = toWgs84([233_883, 582_065])
    expect(martinitoren[0]).toBeCloseTo(6.5682, 3)
    expect(martinitoren[1]).toBeCloseTo(53.2194, 3)
  })
})

describe('an official file that does not fit is refused', () => {
  it('when it is not JSON', () => {
    expect(redenenVan('<gml/>')).toEqual(['het bestand is geen JSON'])
  })

  it('when it is something else than a FeatureCollection', () => {
    expect(redenenVan('{"type":"Topology"}')).toEqual(['verwacht een GeoJSON FeatureCollection, gevonden: Topology'])
  })

  it('with every missing, unknown, double and nameless gemeente', () => {
    const onbekend = vlak({ statcode: 'GM0009' }, makeVierkant(5, 52, 0.1))
    const naamloos = vlak({}, makeVierkant(5, 52, 0.1))
    expect(redenenVan(toTekst([west, west, onbekend, naamloos]))).toEqual([
      'vlak 4: geen gemeentecode (velden statcode, code, gemeentecode, identificatie)',
      'Oostdorp (GM0002) ontbreekt',
      'GM0009 is geen gemeente van nu',
      'GM0001 staat er twee keer in',
    ])
  })

  it('with shapes that are no areas', () => {
    const stip = { properties: { statcode: 'GM0001' }, geometry: { type: 'Point', coordinates: [5, 52] } }
    const streep = vlak({ statcode: 'GM0002' }, [
      [5, 52],
      [6, 52],
    ])
    expect(redenenVan(toTekst([stip, streep]))).toEqual([
      'GM0001: verwacht Polygon of MultiPolygon, gevonden: Point',
      'GM0002: een ring heeft minder dan vier punten, of een punt is geen getal',
    ])
  })

  it('in coordinates of another system', () => {
    const webmercator = [west, oost].map((rij) => ({
      ...rij,
      geometry: { type: 'Polygon', coordinates: [makeVierkant(556_597, 6_800_125, 1000)] },
    }))
    expect(redenenVan(toTekst(webmercator))).toEqual([
      'de coördinaten zijn geen WGS84 (graden) en geen RD (EPSG:28992, meters)',
    ])
  })

  it('without any feature', () => {
    expect(redenenVan(toTekst([]))).toContain('Westdorp (GM0001) ontbreekt')
  })
})
