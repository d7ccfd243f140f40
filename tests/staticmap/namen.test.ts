import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaderbreedten, namenVan, plaatsNaam, plaatsNamen } from '@/staticmap/namen'
import { BREEDTE, naarKader } from '@/staticmap/projectie'
import type { Symboolplek } from '@/staticmap/symbolen'
import { eenGemeente, eenNaslag } from '../fixtures/overzicht'

const coordinaten = fc.record({
  lon: fc.double({ min: 3.5, max: 7, noNaN: true }),
  lat: fc.double({ min: 51, max: 53.4, noNaN: true }),
})
const eenPlek = ({ lon, lat }: { lon: number; lat: number }): Symboolplek => {
  const [x, y] = naarKader(lon, lat)
  return { id: 'a', naam: 'A', soort: 'roc', lat, lon, x, y, dx: 0, dy: 0 }
}

describe('plaatsNamen', () => {
  it('lets no name lie on another or on a symbol, at any width from which it is shown', () => {
    fc.assert(
      fc.property(
        fc.array(coordinaten, { maxLength: 25 }),
        fc.array(coordinaten, { maxLength: 8 }),
        fc.constantFrom(1, 4),
        (steden, symbolen, factor) => {
          const naslag = eenNaslag({
            gemeenten: steden.map((stad, nr) =>
              eenGemeente({ code: `GM${1000 + nr}`, naam: `Stad ${nr}`, vmboVestigingen: 20 - nr, ...stad }),
            ),
          })
          const plekken = symbolen.map(eenPlek)
          const geplaatst = plaatsNamen(namenVan(naslag, []), plekken, factor)
          for (const breedte of kaderbreedten) {
            const schaal = (breedte * factor) / BREEDTE
            const dozen = geplaatst
              .filter((naam) => naam.breedte <= breedte)
              .map(({ soort, tekst, x, y, dx, dy, anker }) => {
                const lengte = tekst.length * (soort === 'provincie' ? 8 : 5)
                const links = x * schaal + dx - { start: 0, middle: lengte / 2, end: lengte }[anker]
                return { links, rechts: links + lengte, boven: y * schaal + dy - 5, onder: y * schaal + dy + 5 }
              })
            const puntjes = plekken.map(({ x, y }) => ({
              links: x * schaal - 4,
              rechts: x * schaal + 4,
              boven: y * schaal - 4,
              onder: y * schaal + 4,
            }))
            dozen.forEach((a, nr) => {
              for (const b of [...dozen.slice(nr + 1), ...puntjes]) {
                expect(a.rechts <= b.links || b.rechts <= a.links || a.onder <= b.boven || b.onder <= a.boven).toBe(
                  true,
                )
              }
            })
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('names provincies before gemeenten, and instellingen only from nearby', () => {
    const naslag = eenNaslag()
    const plekken = [eenPlek({ lon: 4.5, lat: 51.5 })]
    const soorten = (factor: number) =>
      new Set(plaatsNamen(namenVan(naslag, plekken), plekken, factor).map(({ soort }) => soort))
    expect([...soorten(1)]).toEqual(['provincie'])
    expect(soorten(6)).toContain('gemeente')
    expect(soorten(6)).toContain('instelling')
  })
})

describe('plaatsNaam', () => {
  it('tries the other points of a name when the first is taken', () => {
    const bezet = [{ x: 100, y: 100, links: -50, rechts: 50, boven: -50, onder: 50 }]
    const naam = {
      soort: 'provincie',
      tekst: 'Bovenland',
      x: 100,
      y: 100,
      elders: [
        [110, 100],
        [400, 100],
      ],
    } as const
    expect(plaatsNaam(naam, bezet, [1])).toMatchObject({ x: 400, y: 100 })
    expect(plaatsNaam({ ...naam, elders: [] }, bezet, [1])).toBeUndefined()
  })
})
