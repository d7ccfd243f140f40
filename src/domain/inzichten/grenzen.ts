import { stoRegios } from '../betekenis/stoRegioVan.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { Naslag } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'

/** Of one kind of regions, how many lie within one region of each division. */
export interface Grensrij {
  id: string
  wat: string
  aantal: number
  binnen: Record<Grensindeling, number>
}

/** The divisions into which others are laid. */
export const grensindelingen = ['arbeidsmarktregio', 'rmc', 'provincie'] as const
type Grensindeling = (typeof grensindelingen)[number]

/** What exists everywhere by law or programme: the id of the national record, and what its regions are called. */
const stelsels = [
  { id: 'passend-onderwijs', wat: 'Samenwerkingsverbanden passend onderwijs' },
  { id: 'vsv', wat: 'Doorstroompuntregio’s (RMC)' },
  { id: 'onderwijsregios', wat: 'Onderwijsregio’s' },
] as const

export type Grenssoort = (typeof stelsels)[number]['id'] | 'sto-regio'

/**
 * How borders fit each other: of the regions of a kind that have a known area and are not over, how many have all their
 * gemeenten in one arbeidsmarktregio, one RMC-regio, one provincie. A kind without regions has no row.
 */
export function grenzen(naslag: Naslag): Grensrij[] {
  const { netwerken } = naslag.overzicht
  const soorten: { id: Grenssoort; wat: string; leden: readonly NetwerkKern[] }[] = [
    ...stelsels.map(({ id, wat }) => ({
      ...{ id, wat },
      leden: netwerken.filter(
        ({ soort, behoortTot, toestand }) =>
          soort === 'stelselregio' && behoortTot.includes(id) && !isVoorbij(toestand),
      ),
    })),
    { id: 'sto-regio', wat: 'STO-regio’s', leden: stoRegios(netwerken) },
  ]
  return soorten
    .map(({ id, wat, leden }) => {
      const metGebied = leden.filter(({ gemeenten }) => gemeenten.length > 0)
      const tel = (indeling: Grensindeling) =>
        metGebied.filter(({ gemeenten }) => ligtInEen(gemeenten, indeling, naslag)).length
      return {
        ...{ id, wat, aantal: metGebied.length },
        binnen: { arbeidsmarktregio: tel('arbeidsmarktregio'), rmc: tel('rmc'), provincie: tel('provincie') },
      }
    })
    .filter(({ aantal }) => aantal > 0)
}

function ligtInEen(codes: readonly string[], indeling: Grensindeling, { gemeenteByCode }: Naslag): boolean {
  const regio = (gemeente: GemeenteKern | undefined) => gemeente?.[indeling]
  return new Set(codes.map((code) => regio(gemeenteByCode.get(code)))).size === 1
}
