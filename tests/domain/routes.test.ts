import { describe, expect, it } from 'vitest'
import { padVanPagina, paginaNamen, routeVan } from '@/domain/routes'

describe('padVanPagina and routeVan', () => {
  it('are each other’s inverse, with and without a closing slash', () => {
    for (const pagina of paginaNamen) {
      expect(routeVan(padVanPagina(pagina))).toEqual({ naam: 'pagina', pagina })
      expect(routeVan(`${padVanPagina(pagina)}/`)).toEqual({ naam: 'pagina', pagina })
    }
  })

  it('put the changes below the data, and nowhere else', () => {
    expect(padVanPagina('wijzigingen')).toBe('/data/wijzigingen')
    expect(routeVan('/wijzigingen')).toEqual({ naam: 'onbekend' })
    expect(routeVan('/data/anders')).toEqual({ naam: 'onbekend' })
  })
})
