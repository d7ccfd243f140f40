import type { Naslag } from './opzoeken.ts'
import type { School } from './overzicht.ts'
import type { Route } from './routes.ts'
import { padVan, padVanPagina, paginaNamen, routeVan } from './routes.ts'

/** A page of the site: its address below the base path and what is on it. */
export interface Bladzijde {
  pad: string
  route: Route
}

/** Every page that exists. The build makes a file of each; a new kind of page comes along by being listed here. */
export function alleBladzijden({ overzicht }: Naslag, scholen: readonly School[]): Bladzijde[] {
  const paden = [
    '/',
    ...paginaNamen.map(padVanPagina),
    ...overzicht.netwerken.map(({ id }) => padVan({ soort: 'netwerk', id })),
    ...overzicht.instellingen.map(({ id }) => padVan({ soort: 'instelling', id })),
    ...overzicht.gemeenten.map(({ code }) => padVan({ soort: 'gemeente', id: code })),
    ...overzicht.regios.map(({ indeling, id }) => padVan({ soort: 'regio', indeling, id })),
    ...scholen.map(({ code }) => padVan({ soort: 'school', id: code })),
  ]
  return paden.map((pad) => ({ pad, route: routeVan(pad) }))
}
