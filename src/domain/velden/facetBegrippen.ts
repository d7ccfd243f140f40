import type { Begrip } from '../begrip.ts'
import { namenVan } from './perNaam.ts'
import type { Veld } from './velden.ts'
import type { Recordbron, Uitlegrijen } from './velduitleg.ts'

type Begrippen = Readonly<Record<string, Begrip>>

/** What the values of the facets of a table are called, by the names of the facets in the address. */
export function facetBegrippenVan<N extends string, B extends Recordbron>(
  velden: Readonly<Record<N, Veld>>,
  uitleg: Uitlegrijen<N, B>,
): ReadonlyMap<string, Begrippen> {
  return new Map(
    namenVan(velden).flatMap((naam): [string, Begrippen][] => {
      const { facet } = velden[naam]
      return facet === undefined ? [] : [[facet.naam, uitleg[naam].begrippen ?? {}]]
    }),
  )
}
