import { describe, expect, it } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { RAND } from '@/domain/nederland'
import { beginstand } from '@/kaart/svg/beginstand'
import { BREEDTE, HOOGTE, mercator, naarKader } from '@/kaart/svg/projectie'
import {
  heelNederland,
  isInBeeld,
  metPunt,
  schuifUitsnede,
  standVan,
  uitsnedeRond,
  uitsnedeVan,
  zoomUitsnede,
} from '@/kaart/svg/uitsnede'
import { eenTopologie } from '../../fixtures/grenzen'
import { eenNaslag } from '../../fixtures/overzicht'

/** Pixels in an element of this size where MapLibre, with this camera, draws a place. */
function bijMaplibre(
  stand: { zoom: number; lat: number; lon: number },
  breedte: number,
  hoogte: number,
  lon: number,
  lat: number,
) {
  const wereld = 512 * 2 ** stand.zoom
  const [mx, my] = mercator(stand.lon, stand.lat)
  const [x, y] = mercator(lon, lat)
  return [breedte / 2 + (x - mx) * wereld, hoogte / 2 + (y - my) * wereld]
}

/** Pixels where the SVG map draws it: the frame fits the element, RAND free all around. */
function bijSvg({ x, y, factor }: typeof heelNederland, breedte: number, hoogte: number, lon: number, lat: number) {
  const schaal = factor * Math.min((breedte - 2 * RAND) / BREEDTE, (hoogte - 2 * RAND) / HOOGTE)
  const [px, py] = naarKader(lon, lat)
  return [breedte / 2 + (px - x) * schaal, hoogte / 2 + (py - y) * schaal]
}

describe('standVan', () => {
  it.each([
    ['a wide screen', heelNederland, 1280, 800],
    ['a phone', heelNederland, 360, 640],
    ['a part of the country', { x: 700, y: 500, factor: 4 }, 900, 700],
  ])('gives MapLibre the same view on %s', (_, uitsnede, breedte, hoogte) => {
    const stand = standVan(uitsnede, breedte, hoogte)
    for (const [lon, lat] of [
      [4.9, 52.37],
      [6.57, 53.22],
      [5.69, 50.85],
    ] as const) {
      const [lx = 0, ly = 0] = bijMaplibre(stand, breedte, hoogte, lon, lat)
      const [sx = 0, sy = 0] = bijSvg(uitsnede, breedte, hoogte, lon, lat)
      expect(lx).toBeCloseTo(sx, 0)
      expect(ly).toBeCloseTo(sy, 0)
    }
  })

  it('is undone by uitsnedeVan on a map of usual size', () => {
    const terug = uitsnedeVan(standVan({ x: 700, y: 500, factor: 4 }, 668, 2000))
    expect(terug.x).toBeCloseTo(700)
    expect(terug.y).toBeCloseTo(500)
    expect(terug.factor).toBeCloseTo(4, 0)
  })
})

describe('uitsnedeRond', () => {
  it('shows the whole country without boxes, and for a box that fills it', () => {
    expect(uitsnedeRond([])).toEqual(heelNederland)
    expect(uitsnedeRond([[0, 0, BREEDTE, HOOGTE]])).toEqual(heelNederland)
  })

  it('shows the boxes whole, with room around them', () => {
    const uitsnede = uitsnedeRond([
      [100, 100, 300, 200],
      [250, 150, 400, 500],
    ])
    expect(uitsnede).toMatchObject({ x: 250, y: 300 })
    expect(isInBeeld(uitsnede, [100, 100, 100, 100], 0)).toBe(true)
    expect(isInBeeld(uitsnede, [400, 500, 400, 500], 0)).toBe(true)
  })

  it('does not go nearer than zoom 9.5 for a point', () => {
    expect(uitsnedeRond([[700, 800, 700, 800]]).factor).toBe(6.5)
  })
})

describe('zoomUitsnede and schuifUitsnede', () => {
  it('keep to what can be drawn', () => {
    expect(zoomUitsnede(heelNederland, 1000).factor).toBe(16)
    expect(zoomUitsnede(heelNederland, 0.001).factor).toBe(0.5)
    expect(schuifUitsnede(heelNederland, 100, 100)).toMatchObject({ x: BREEDTE, y: HOOGTE })
  })

  it('move less the nearer the map is', () => {
    const ver = schuifUitsnede(heelNederland, 1, 0).x - heelNederland.x
    const dichtbij = schuifUitsnede({ ...heelNederland, factor: 4 }, 1, 0).x - heelNederland.x
    expect(dichtbij).toBe(ver / 4)
  })
})

describe('metPunt', () => {
  it('stays when the point is in view and goes there when it is not', () => {
    const uitsnede = { x: 700, y: 800, factor: 4 }
    expect(metPunt(uitsnede, 750, 850)).toBe(uitsnede)
    expect(metPunt(uitsnede, 100, 100)).toEqual({ x: 100, y: 100, factor: 4 })
  })
})

describe('beginstand', () => {
  it('stands nearer for a gemeente than for the country', () => {
    const naslag = eenNaslag()
    const samen = {
      naslag,
      zichtbaar: [],
      telkeuze: geenFilters,
      lagen: [],
      gekozen: [],
      instellingen: [],
      leeg: '',
      scholen: [],
    }
    const land = beginstand(maakKaartbeeld({ ...samen, onderwerp: undefined }), eenTopologie, 900, 700)
    const gemeente = beginstand(
      maakKaartbeeld({ ...samen, onderwerp: { soort: 'gemeente', id: 'GM0002' } }),
      eenTopologie,
      900,
      700,
    )
    expect(gemeente.zoom).toBeGreaterThan(land.zoom)
    expect(gemeente.lon).toBeCloseTo(5.3, 2)
  })
})
