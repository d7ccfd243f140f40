import type { Begrip } from '../begrip.ts'
import { facetBegrippenVan } from '../velden/facetBegrippen.ts'
import { netwerkAfleidingen } from '../velden/netwerkAfleidingen.ts'
import { netwerkAfleidinguitleg } from '../velden/netwerkAfleidinguitleg.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../velden/netwerkVelduitleg.ts'

const perFacet = new Map([
  ...facetBegrippenVan(netwerkVelden, netwerkVelduitleg),
  ...facetBegrippenVan(netwerkAfleidingen, netwerkAfleidinguitleg),
])

/** What the values of a facet are called. Apart from the filters: the first page shows the words of one of them. */
export function begrippenVanFacet(facet: string): Readonly<Record<string, Begrip>> {
  return perFacet.get(facet) ?? {}
}
