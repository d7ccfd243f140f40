import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaderbreedten } from '@/kaart/svg/kaderbreedten'
import { isBinnen, bezetDoor, namenVan, plaatsNaam, plaatsNamen } from '@/kaart/svg/namen'
import { BREEDTE, naarKader } from '@/kaart/svg/projectie'
import type { Naslag } from '@/domain/opzoeken'
import type { Symboolplek } from '@/kaart/svg/symbolen'
import { eenGemeente, eenNaslag, eenRegio } from '../../fixtures/overzicht'

const coordinaten = fc.record({
  lon: fc.double({ min: 3.5, max: 7, noNaN: true }),
  lat: fc.double({ min: 51, max: 53.4, noNaN: true }),
})
const eenPlek = ({ lon, lat }: { lon: number; lat: number }): Symboolplek => {
  const [x, y] = naarKader(lon, lat)
  const waar = { plaats: 'Stad', gemeente: 'GM1000', lat, lon }
  const leden = [{ id: 'a', sleutel: 'a', naam: 'A', soort: 'roc', hoofd: true, ...waar } as const]
  return { id: 'a', ...waar, leden, x, y, dx: 0, dy: 0 }
}

const plaatsOp = (naslag: Naslag, plekken: readonly Symboolplek[], factor: number) =>
  plaatsNamen(namenVan(naslag, plekken, { instellingen: [], uitgelichtPunt: undefined }, factor), {
    schalen: kaderbreedten.map((breedte) => (breedte * factor) / BREEDTE),
    bezet: bezetDoor(plekken, undefined),
  })

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
          const geplaatst = plaatsOp(naslag, plekken, factor)
          for (const breedte of kaderbreedten) {
            const schaal = (breedte * factor) / BREEDTE
            const dozen = geplaatst
              .filter(({ nr }) => (kaderbreedten[nr] ?? 0) <= breedte)
              .map(({ soort, regels, x, y, dx, dy, anker }) => {
                const lengte = regels.join('').length * (soort === 'provincie' ? 8 : 5)
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
    const naslag = eenNaslag({ regios: [eenRegio({ id: 'PV20', naam: 'Groningen' })] })
    const plekken = [eenPlek({ lon: 4.5, lat: 51.5 })]
    const soorten = (factor: number) => new Set(plaatsOp(naslag, plekken, factor).map(({ soort }) => soort))
    expect([...soorten(1)]).toEqual(['provincie'])
    expect(soorten(6)).toContain('gemeente')
    expect(soorten(6)).toContain('instelling')
  })
})

describe('plaatsNaam', () => {
  const vlek = (x: number, vanaf?: number) => ({ x, y: 100, links: -6, rechts: 6, boven: -6, onder: 6, vanaf })
  const naam = { soort: 'gemeente', regels: ['Stad'], x: 100, y: 100 } as const
  const naast = { linksom: false, rand: 'geen', ring: false } as const

  it('stands on its point, or close by when something is there', () => {
    expect(plaatsNaam(naam, [], [1])).toMatchObject({ dx: 0, dy: 0 })
    const { dx = 0, dy = 0 } = plaatsNaam(naam, [vlek(100)], [1]) ?? {}
    expect(Math.hypot(dx, dy)).toBeGreaterThan(0)
    expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(16)
  })

  it('stands right or left of a symbol, and not at all where there is no room', () => {
    expect(plaatsNaam({ ...naam, naast }, [], [1])).toMatchObject({ dy: 0, anker: 'start' })
    expect(plaatsNaam({ ...naam, naast: { ...naast, linksom: true } }, [], [1])).toMatchObject({ dy: 0, anker: 'end' })
    // What would run off the map at the right stands left.
    const past = isBinnen({ x: 0, y: 0, breedte: 110, hoogte: 200 })
    expect(plaatsNaam({ ...naam, naast }, [], [1], { past: (doos) => past(doos, 1) })).toMatchObject({ anker: 'end' })
    expect(
      plaatsNaam(
        { ...naam, naast },
        [70, 90, 110, 130].map((x) => vlek(x)).map((doos) => ({ ...doos, boven: -40, onder: 40 })),
        [1],
      ),
    ).toBeUndefined()
  })

  it('counts what comes later only on the scales where it is there', () => {
    expect(plaatsNaam(naam, [vlek(100, 2)], [1])).toMatchObject({ dx: 0, dy: 0 })
    expect(plaatsNaam(naam, [vlek(100, 2)], [1, 2])).not.toMatchObject({ dx: 0, dy: 0 })
  })
})
