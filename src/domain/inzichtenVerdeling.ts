import type { Facet } from './filterNetwerken.ts'
import { facetten } from './filterNetwerken.ts'
import { facetBegrippen } from './filterTermBegrippen.ts'
import type { NetwerkKern } from './overzicht.ts'

/** One value of a facet and how many netwerken have it. */
export interface VerdelingRij {
  waarde: string
  label: string
  aantal: number
  /** Without STO-regio's and RIF-projecten: those are formal and subsidised by their nature and outnumber the rest. */
  overig: number
}

export interface Verdeling {
  facet: Facet
  label: string
  rijen: VerdelingRij[]
  /** How many netwerken were looked at. */
  totaal: number
  totaalOverig: number
  /** Without any value for this facet. */
  zonder: number
  /** A netwerk can have more than one value, so that the rows add up to more than the total. */
  meervoudig: boolean
}

/** The netwerken over which the figures of this page are taken: the core, landelijke ones included. */
export function kernnetwerken(netwerken: readonly NetwerkKern[]): NetwerkKern[] {
  return netwerken.filter(({ relevantie }) => relevantie === 'kern')
}

/** How the netwerken are spread over the values of a facet, the most frequent first and "onbekend" last. */
export function verdeling(netwerken: readonly NetwerkKern[], facet: Facet): Verdeling {
  const { label, waarden } = facetBegrippen[facet]
  const isOverig = ({ soort }: NetwerkKern) => soort !== 'sto-regio' && soort !== 'rif-project'
  const rijen = [...waarden].map(([waarde, begrip]): VerdelingRij => {
    const met = netwerken.filter((netwerk) => waardenVan(netwerk, facet).has(waarde))
    return { waarde, label: begrip.label, aantal: met.length, overig: met.filter(isOverig).length }
  })
  return {
    ...{ facet, label, totaal: netwerken.length, totaalOverig: netwerken.filter(isOverig).length },
    rijen: rijen.toSorted(
      (a, b) => Number(a.waarde === 'onbekend') - Number(b.waarde === 'onbekend') || b.aantal - a.aantal,
    ),
    zonder: netwerken.filter((netwerk) => waardenVan(netwerk, facet).size === 0).length,
    meervoudig: netwerken.some((netwerk) => waardenVan(netwerk, facet).size > 1),
  }
}

function waardenVan(netwerk: NetwerkKern, facet: Facet): ReadonlySet<string> {
  return new Set<string>(facetten[facet](netwerk))
}
