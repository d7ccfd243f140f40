import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { losOp, vormenByGemeente } from '@/domain/geometrie'
import { nederland } from '@/domain/nederland'
import { BREEDTE, HOOGTE, naarKader, projecteerGrenzen, vanKader } from '@/kaart/svg/projectie'
import { eenTopologie } from '../../fixtures/grenzen'

const lon = fc.double({ min: 2, max: 8, noNaN: true })
const lat = fc.double({ min: 50, max: 54, noNaN: true })

describe('naarKader', () => {
  it('puts the corners of the Netherlands in the corners of the frame', () => {
    const [links, boven] = naarKader(nederland[0], nederland[3])
    const [rechts, onder] = naarKader(nederland[2], nederland[1])
    expect([links, boven]).toEqual([0, 0])
    expect(rechts).toBeCloseTo(BREEDTE)
    expect(onder).toBeCloseTo(HOOGTE)
  })

  it('is undone by vanKader', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const terug = vanKader(...naarKader(x, y))
        expect(terug.lon).toBeCloseTo(x, 9)
        expect(terug.lat).toBeCloseTo(y, 9)
      }),
    )
  })

  it('keeps north up and east right', () => {
    expect(naarKader(5, 53)[1]).toBeLessThan(naarKader(5, 52)[1])
    expect(naarKader(6, 52)[0]).toBeGreaterThan(naarKader(5, 52)[0])
  })
})

describe('projecteerGrenzen', () => {
  it('gives shapes in units of the frame to the helpers of domain/geometrie', () => {
    const grenzen = projecteerGrenzen(eenTopologie)
    const vorm = losOp(grenzen, vormenByGemeente(grenzen), ['GM0001', 'GM0002', 'GM0003', 'GM0004'])
    expect(vorm.coordinates.flat(2)).toContainEqual([...naarKader(4.4, 53)])
    expect(vorm.coordinates).toHaveLength(2)
  })

  it('reads quantized lines too', () => {
    const fijn = projecteerGrenzen(eenTopologie)
    const stappen = eenTopologie.arcs.map((arc) => {
      const heel = arc.map(([x = 0, y = 0]) => [Math.round(x * 100), Math.round(y * 100)])
      return heel.map(([x = 0, y = 0], nr) => {
        const [vx = 0, vy = 0] = heel[nr - 1] ?? []
        return [x - vx, y - vy]
      })
    })
    const gekwantiseerd = projecteerGrenzen({
      ...eenTopologie,
      arcs: stappen,
      transform: { scale: [0.01, 0.01], translate: [0, 0] },
    })
    expect(gekwantiseerd.transform).toBeUndefined()
    expect(gekwantiseerd.arcs[0]?.[1]?.[0]).toBeCloseTo(fijn.arcs[0]?.[1]?.[0] ?? Number.NaN, 6)
  })
})
