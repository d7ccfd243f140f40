import { describe, expect, it } from 'vitest'
import { groei, makeRaster, naarCellen, naarGraden, trekLijnen, vulVlakken } from '../../data/geo/raster.mjs'
import { traceVormen } from '../../data/geo/trace.mjs'
import { isInGeometrie } from '../../data/geo/plane.mjs'

/** A field of some 20 by 22 km, in cells of 500 m. */
const raster = makeRaster([5, 52, 5.3, 52.2], 500)
const geenWater = { zones: new Uint8Array(raster.breedte * raster.hoogte), prijs: 0 }
const zaad = (lon: number, lat: number, label: number) => ({ lon, lat, label })
const labelBij = (label: Uint16Array, lon: number, lat: number) => {
  const [x = 0, y = 0] = naarCellen(raster, [lon, lat]).map(Math.floor)
  return label[y * raster.breedte + x]
}

describe('growing from points', () => {
  it('gives every cell to the nearest point', () => {
    const label = groei(raster, [zaad(5.05, 52.1, 1), zaad(5.25, 52.1, 2)], geenWater, [])
    expect(label.every((nr) => nr > 0)).toBe(true)
    expect([labelBij(label, 5.14, 52.15), labelBij(label, 5.16, 52.15)]).toEqual([1, 2])
  })

  it('lets a border follow a river that lies near it, and a town lie on both banks', () => {
    const rivier = {
      lijnen: trekLijnen(raster, [
        [
          [5.18, 51.99],
          [5.18, 52.21],
        ],
      ]),
      prijs: 5000,
    }
    const zaden = [zaad(5.05, 52.1, 1), zaad(5.25, 52.1, 2)]
    expect(labelBij(groei(raster, zaden, geenWater, [rivier]), 5.165, 52.1)).toBe(1)
    const overDeRivier = groei(raster, [...zaden, zaad(5.2, 52.1, 1)], geenWater, [rivier])
    expect(labelBij(overDeRivier, 5.2, 52.1)).toBe(1)
  })

  it('knows water by the middle of a cell', () => {
    const meer = vulVlakken(raster, [
      [
        [
          [5.1, 52.05],
          [5.1, 52.15],
          [5.2, 52.15],
          [5.2, 52.05],
          [5.1, 52.05],
        ],
      ],
    ])
    const middelpunt = (cel: number) =>
      naarGraden(raster, [(cel % raster.breedte) + 0.5, Math.floor(cel / raster.breedte) + 0.5])
    meer.forEach((vol, cel) => {
      const [lon = 0, lat = 0] = middelpunt(cel)
      expect(vol).toBe(lon > 5.1 && lon < 5.2 && lat > 52.05 && lat < 52.15 ? 1 : 0)
    })
  })
})

describe('tracing', () => {
  it('makes shapes that keep their points, with an enclave as a hole', () => {
    const punt = (naam: string, gemeente: string, lon: number, lat: number) => ({
      ...{ naam, gemeente, lon, lat, soort: 'plaats' as const },
    })
    const punten = [
      punt('West', 'GM0001', 5.05, 52.1),
      punt('Oost', 'GM0001', 5.25, 52.1),
      punt('Noord', 'GM0001', 5.15, 52.18),
      punt('Zuid', 'GM0001', 5.15, 52.02),
      punt('Midden', 'GM0002', 5.15, 52.1),
    ]
    const label = groei(
      raster,
      punten.map(({ lon, lat, gemeente }) => zaad(lon, lat, gemeente === 'GM0001' ? 1 : 2)),
      geenWater,
      [],
    )
    const vormen = traceVormen(raster, label, [null, 'GM0001', 'GM0002'], punten)
    expect(new Set(vormen.map(({ properties }) => properties.gemeente))).toEqual(new Set(['GM0001', 'GM0002']))
    for (const { naam, gemeente, lon, lat } of punten) {
      const thuis = vormen.filter(({ geometry }) => isInGeometrie(geometry, lon, lat))
      expect(
        thuis.map(({ properties }) => properties.gemeente),
        naam,
      ).toEqual([gemeente])
    }
    const rondom = vormen.find(({ properties }) => properties.gemeente === 'GM0001')?.geometry.coordinates
    expect(rondom).toHaveLength(1)
    expect(rondom[0]).toHaveLength(2)
  })
})
