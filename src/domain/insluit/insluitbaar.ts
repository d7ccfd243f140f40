import type { Route } from '../routes.ts'
import { isOpKaart } from '../routes.ts'

/** Whether a page is made to stand in another site: the map, a sheet with tables, and who sits where. */
export function isInsluitbaar(route: Route): boolean {
  return (
    isOpKaart(route) || (route.naam === 'pagina' && (route.onderwerp !== undefined || route.pagina === 'wieZitWaar'))
  )
}
