import type { Indeling } from '../indeling.ts'
import { paginas } from '../paginas.ts'
import type { Onderwerp } from '../routes.ts'
import { padVan } from '../routes.ts'

/** The divisions of whose regions there is a regiobeeld. */
export const beeldindelingen = ['arbeidsmarktregio', 'provincie'] as const satisfies readonly Indeling[]

/** Of what there is a regiobeeld; the landelijk beeld has no subject. */
export type Beeldonderwerp = Extract<Onderwerp, { soort: 'regio' }> & { indeling: (typeof beeldindelingen)[number] }

export function isBeeldonderwerp(onderwerp: Onderwerp | undefined): onderwerp is Beeldonderwerp {
  return onderwerp?.soort === 'regio' && beeldindelingen.some((indeling) => indeling === onderwerp.indeling)
}

/** The address below the base path: `/regiobeeld/regio/provincie/PV23`; without a subject the landelijk beeld. */
export function beeldAdres(onderwerp: Beeldonderwerp | undefined): string {
  return paginas.regiobeeld.pad + (onderwerp === undefined ? '' : padVan(onderwerp))
}

/** The heading: `Regiobeeld arbeidsmarktregio West-Brabant`. */
export const beeldtitel = (naam: string): string => `Regiobeeld ${naam}`
