import type { NetwerkFacet } from '../filter/filterNetwerken.ts'
import { facetten } from '../filter/filterNetwerken.ts'
import { begrippenVanFacet } from '../filter/netwerkFacetBegrippen.ts'
import type { NetwerkKern } from '../overzicht.ts'

/**
 * The two groups that netwerken are counted in: STO-regio's and RIF-projecten are formal and subsidised by their nature
 * and outnumber the rest.
 */
export const verdelingGroepen = { overig: 'overige netwerken', stoEnRif: 'STO-regio’s en RIF-projecten' } as const
type VerdelingGroep = keyof typeof verdelingGroepen

/** How many netwerken: per group, and together. */
type Telling = Record<VerdelingGroep | 'aantal', number>

/** One value of a facet and how many netwerken have it. */
export interface VerdelingRij extends Telling {
  waarde: string
  label: string
}

export interface Verdeling {
  facet: NetwerkFacet
  label: string
  rijen: VerdelingRij[]
  /** The netwerken that were looked at. */
  totaal: Telling
  /** A netwerk can have more than one value, so that the rows add up to more than the total. */
  meervoudig: boolean
}

/** The row of netwerken for which nobody knows the value, whether a record says so or says nothing. */
export const ONBEKEND = 'onbekend'

/** The netwerken over which the figures of this page are taken: the core, landelijke ones included. */
export function kernnetwerken(netwerken: readonly NetwerkKern[]): NetwerkKern[] {
  return netwerken.filter(({ relevantie }) => relevantie === 'kern')
}

/** How the netwerken are spread over the values of a facet, the most frequent first and what is not known last. */
export function verdeling(netwerken: readonly NetwerkKern[], facet: NetwerkFacet): Verdeling {
  const { label, waarden } = facetten[facet]
  const begrippen = begrippenVanFacet(facet)
  const rij = (waarde: string, naam: string): VerdelingRij => ({
    waarde,
    label: naam,
    ...tel(netwerken.filter((netwerk) => waardenVan(netwerk, facet).has(waarde))),
  })
  const bekend = waarden
    .filter((waarde) => waarde !== ONBEKEND)
    .map((waarde) => rij(waarde, begrippen[waarde]?.label ?? waarde))
  const onbekend = rij(ONBEKEND, 'Onbekend')
  return {
    facet,
    label,
    rijen: [...bekend.toSorted((a, b) => b.aantal - a.aantal), ...(onbekend.aantal > 0 ? [onbekend] : [])],
    totaal: tel(netwerken),
    meervoudig: netwerken.some((netwerk) => waardenVan(netwerk, facet).size > 1),
  }
}

function tel(netwerken: readonly NetwerkKern[]): Telling {
  const stoEnRif = netwerken.filter(({ soort }) => soort === 'sto-regio' || soort === 'rif-project').length
  return { aantal: netwerken.length, stoEnRif, overig: netwerken.length - stoEnRif }
}

function waardenVan(netwerk: NetwerkKern, facet: NetwerkFacet): ReadonlySet<string> {
  const waarden = new Set(facetten[facet].waardenVan(netwerk))
  return waarden.size === 0 ? new Set([ONBEKEND]) : waarden
}
