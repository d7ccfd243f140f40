import { geoArea } from 'd3-geo'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import * as checks from '../../data/geo/checks.mjs'
import { makePunten } from '../../data/geo/seeds.mjs'

type Gemeente = { code: string; naam: string; provincie: string; corop: string; arbeidsmarktregio: string; rmc: string }
type Plaats = { naam: string; gemeente: string; lat: number; lon: number }
type Postcode = { postcode: string; gemeente: string; lat: number; lon: number }
type Grenzen = Topology<{ gemeenten: GeometryCollection; buurland: GeometryCollection }> & {
  grenzen: string
  bronnen: { credit: string }[]
}

const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
const tekst = read('grenzen.topojson')
const topologie: Grenzen = JSON.parse(tekst)
const gemeenten: Gemeente[] = JSON.parse(read('gemeenten.json'))
const plaatsen: Plaats[] = JSON.parse(read('plaatsen.json'))
const postcodes: Postcode[] = JSON.parse(read('postcodes.json'))
const isBenaderd = topologie.grenzen === 'benaderd'

const SQUARE_KM_PER_STERADIAN = 6371 ** 2
const vormen = (): FeatureCollection<Polygon | MultiPolygon> => {
  const { features, ...rest } = feature(topologie, topologie.objects.gemeenten)
  return {
    ...rest,
    features: features.flatMap((vorm) =>
      vorm.geometry.type === 'Polygon' || vorm.geometry.type === 'MultiPolygon'
        ? [{ ...vorm, geometry: vorm.geometry }]
        : [],
    ),
  }
}

describe('the committed borders', () => {
  it('has every gemeente once', () => {
    expect(checks.elkeGemeenteHeeftEenVorm(topologie, gemeenten).fouten).toEqual([])
    expect(topologie.objects.gemeenten.geometries).toHaveLength(342)
  })

  it('has valid polygons', () => {
    expect(checks.alleVlakkenZijnGeldig(topologie, gemeenten).fouten).toEqual([])
  })

  it('has no border that crosses another', () => {
    expect(checks.geenGrensKruistEenAndere(topologie).fouten).toEqual([])
  })

  it('counts no land twice', () => {
    expect(checks.geenGemeenteOverlaptEenAndere(topologie, gemeenten).fouten).toEqual([])
  })

  it.runIf(isBenaderd)('keeps every trusted postcode and place inside its gemeente, to 150 metres', () => {
    const punten = makePunten(plaatsen, postcodes)
    expect(punten.length).toBeGreaterThan(5600)
    expect(checks.elkPuntLigtInZijnGemeente(topologie, gemeenten, punten).fouten).toEqual([])
  })

  it('dissolves every region into exactly its gemeenten', () => {
    expect(checks.elkeRegioIsZijnGemeenten(topologie, gemeenten).fouten).toEqual([])
  })

  it('is wound the way d3-geo draws: no shape covers the rest of the world', () => {
    const oppervlak = geoArea(vormen()) * SQUARE_KM_PER_STERADIAN
    expect(oppervlak).toBeGreaterThan(33_000)
    expect(oppervlak).toBeLessThan(37_000)
  })

  it.each(['GM0448 Texel', 'GM0096 Vlieland', 'GM0093 Terschelling', 'GM0060 Ameland', 'GM0088 Schiermonnikoog'])(
    'shows the island %s as land of its own',
    (regel) => {
      const code = regel.slice(0, 6)
      const eiland = vormen().features.filter((vorm) => vorm.id === code)
      expect(gemeenten.find((gemeente) => gemeente.code === code)?.naam).toBe(regel.slice(7))
      expect(geoArea({ type: 'FeatureCollection', features: eiland }) * SQUARE_KM_PER_STERADIAN).toBeGreaterThan(20)
    },
  )

  it('carries only ids, says what it is and credits its sources', () => {
    for (const vorm of topologie.objects.gemeenten.geometries) expect(vorm).not.toHaveProperty('properties')
    expect(['benaderd', 'officieel']).toContain(topologie.grenzen)
    expect(topologie.bronnen.map(({ credit }) => credit).join('\n')).toMatch(
      isBenaderd ? /GSHHG[\s\S]*GeoNames[\s\S]*Natural Earth/ : /CBS/,
    )
  })

  it('has the neighbouring land for context', () => {
    expect(topologie.objects.buurland.geometries.length).toBeGreaterThan(0)
  })

  it('fits the budget', () => {
    expect(gzipSync(tekst).length).toBeLessThanOrEqual(45_000)
  })
})

describe('the places', () => {
  it('are sorted, unique, and in a gemeente of today', () => {
    const sleutels = plaatsen.map((plaats) => `${plaats.naam}\u0000${plaats.gemeente}`)
    const codes = new Set(gemeenten.map((gemeente) => gemeente.code))
    expect(sleutels).toEqual([...new Set(sleutels)].toSorted((a, b) => (a < b ? -1 : 1)))
    expect(plaatsen.filter((plaats) => !codes.has(plaats.gemeente))).toEqual([])
  })

  it('have at most four decimals', () => {
    const teFijn = plaatsen.filter(({ lat, lon }) =>
      [lat, lon].some((graden) => !/^\d+(\.\d{1,4})?$/.test(String(graden))),
    )
    expect(teFijn).toEqual([])
  })
})

describe('the rivers', () => {
  const rivieren: number[][][] = JSON.parse(read('rivieren.json'))

  it('are lines in and around the country, with the Waal at Nijmegen and the IJssel at Zwolle', () => {
    for (const [lon = 0, lat = 0] of rivieren.flat()) {
      expect(lon).toBeGreaterThanOrEqual(3.2)
      expect(lon).toBeLessThanOrEqual(7.35)
      expect(lat).toBeGreaterThanOrEqual(50.65)
      expect(lat).toBeLessThanOrEqual(53.7)
    }
    const ligtBij = (lon: number, lat: number) =>
      rivieren.flat().some((punt) => Math.abs((punt[0] ?? 0) - lon) < 0.02 && Math.abs((punt[1] ?? 0) - lat) < 0.02)
    expect([ligtBij(5.87, 51.853), ligtBij(6.06, 52.5)]).toEqual([true, true])
  })
})
