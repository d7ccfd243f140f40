import type { Begrip } from '../begrip.ts'
import type { Facet } from './filterNetwerken.ts'
import {
  borgingBegrippen,
  financieringBegrippen,
  netwerkSoortBegrippen,
  samenwerkingsvormBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '../netwerkWaarden.ts'
import { niveauBegrippen, sectorBegrippen } from '../onderwijs.ts'

/** What a filter and its values are called on screen; the order of the values is the order of the rows. */
export interface FacetBegrip {
  label: string
  waarden: ReadonlyMap<string, Begrip>
}

const waarden = (begrippen: Record<string, Begrip>): ReadonlyMap<string, Begrip> => new Map(Object.entries(begrippen))

export const facetBegrippen: Record<Facet, FacetBegrip> = {
  soort: { label: 'Soort', waarden: waarden(netwerkSoortBegrippen) },
  sector: { label: 'Sector', waarden: waarden(sectorBegrippen) },
  vorm: { label: 'Vorm', waarden: waarden(vormBegrippen) },
  aard: { label: 'Aard van de samenwerking', waarden: waarden(samenwerkingsvormBegrippen) },
  borging: { label: 'Borging', waarden: waarden(borgingBegrippen) },
  niveau: { label: 'Niveau', waarden: waarden(niveauBegrippen) },
  financiering: { label: 'Financiering', waarden: waarden(financieringBegrippen) },
  status: { label: 'Status', waarden: waarden(statusBegrippen) },
}
