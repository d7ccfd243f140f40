import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginaNamen, paginas } from '@/domain/paginas'
import type { Onderwerp, Route } from '@/domain/routes'
import { padVanRoute, routeVan } from '@/domain/routes'

const id = fc.string({ minLength: 1 }).filter((tekst) => tekst !== 'index.html')
// Names of our own are in small letters, codes of registers in capitals; both as often as is needed to stay the same.
const naam = id.map((tekst) => tekst.toLowerCase()).filter((tekst) => tekst === tekst.toLowerCase())
const code = id
  .map((tekst) => tekst.toUpperCase())
  .filter((tekst) => tekst === tekst.toUpperCase() && tekst !== 'index.html')
const onderwerp: fc.Arbitrary<Onderwerp> = fc.oneof(
  fc.record({ soort: fc.constantFrom('netwerk', 'instelling'), id: naam }),
  fc.record({ soort: fc.constantFrom('school', 'gemeente'), id: code }),
  fc.record({ soort: fc.constant('regio'), indeling: fc.constant('arbeidsmarktregio'), id: naam }),
  fc.record({ soort: fc.constant('regio'), indeling: fc.constantFrom('provincie', 'corop', 'rmc'), id: code }),
)
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ naam: 'start' }),
  fc.record({ naam: fc.constant('dossier'), onderwerp }),
  fc.record({ naam: fc.constant('pagina'), pagina: fc.constantFrom(...paginaNamen) }),
)

describe('padVanRoute and routeVan', () => {
  it('are each other’s inverse, with and without a closing slash', () => {
    fc.assert(
      fc.property(route, (waar) => {
        expect(routeVan(padVanRoute(waar))).toEqual(waar)
        expect(routeVan(`${padVanRoute(waar)}/`)).toEqual(waar)
      }),
    )
  })

  it('find the same page in capitals, in small letters, or in both', () => {
    const letter = fc.constantFrom(
      (tekst: string) => tekst.toUpperCase(),
      (tekst: string) => tekst.toLowerCase(),
    )
    const gewoon = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    const soort = fc.constantFrom('netwerk', 'instelling', 'school', 'gemeente', 'regio/provincie', 'regio/rmc')
    fc.assert(
      fc.property(soort, gewoon, fc.array(letter, { minLength: 1 }), (waar, wat, letters) => {
        const pad = `/${waar}/${wat}`
        const anders = pad.replace(/./g, (teken, plaats: number) => letters[plaats % letters.length]?.(teken) ?? teken)
        expect(routeVan(anders)).toEqual(routeVan(pad))
      }),
    )
    expect(routeVan('/gemeente/gm0193')).toEqual(routeVan('/gemeente/GM0193'))
    expect(routeVan('/Over')).toEqual({ naam: 'pagina', pagina: 'over' })
  })

  it('put the changes below the data, and nowhere else', () => {
    expect(paginas.wijzigingen.pad).toBe('/data/wijzigingen')
    expect(routeVan('/wijzigingen')).toEqual({ naam: 'onbekend' })
    expect(routeVan('/data/anders')).toEqual({ naam: 'onbekend' })
  })

  it.each([
    '/netwerk',
    '/netwerk/a/b',
    '/regio/provincie',
    '/regio/anders/PV01',
    '/regio/provincie/a/b',
    '/toString/x',
  ])('find nothing at %s', (pad) => expect(routeVan(pad)).toEqual({ naam: 'onbekend' }))

  it('lead from an address where there is nothing to the map', () => {
    expect(padVanRoute({ naam: 'onbekend' })).toBe('/')
  })

  it('never throw, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), (pad) => {
        expect(() => routeVan(pad)).not.toThrow()
      }),
    )
  })
})
