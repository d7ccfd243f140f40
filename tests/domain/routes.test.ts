import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indelingSchema } from '@/domain/indeling'
import { paginaNamen, paginas } from '@/domain/paginas'
import type { Onderwerp, Route } from '@/domain/routes'
import { padVanRoute, routeVan } from '@/domain/routes'

const id = fc.string({ minLength: 1 }).filter((tekst) => tekst !== 'index.html')
const onderwerp: fc.Arbitrary<Onderwerp> = fc.oneof(
  fc.record({ soort: fc.constantFrom('netwerk', 'instelling', 'school', 'gemeente'), id }),
  fc.record({ soort: fc.constant('regio'), indeling: fc.constantFrom(...indelingSchema.options), id }),
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
