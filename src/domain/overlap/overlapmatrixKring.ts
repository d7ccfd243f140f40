import { isVoorbij } from '../betekenis/toestand.ts'
import { tafelsVan } from '../dossier/tafels.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'
import { liepIn } from '../periode.ts'
import type { Onderwerp } from '../routes.ts'
import { isRegionaleKern } from '../telling.ts'
import { onderwerpNaam } from '../vergelijk/vergelijkOnderwerp.ts'

/** Whose overlap can be shown. */
export type OverlapOnderwerp = Extract<Onderwerp, { soort: 'instelling' | 'gemeente' | 'regio' }>

export function isOverlapOnderwerp(onderwerp: Onderwerp | undefined): onderwerp is OverlapOnderwerp {
  return onderwerp?.soort === 'instelling' || onderwerp?.soort === 'gemeente' || onderwerp?.soort === 'regio'
}

/** The netwerken around one subject, or of the whole country, and the gemeenten that are looked at. */
export interface Overlapkring {
  naam: string
  /** What is counted: regional and at the core of the subject of this site; of now, or of the chosen year. */
  netwerken: readonly NetwerkKern[]
  /** What is tied to the subject too, but not counted: landelijk, context or of unknown area. */
  nietGeteld: readonly NetwerkKern[]
  /** What is over, surely or probably, of whatever soort; empty when a year is chosen. */
  voorbij: readonly NetwerkKern[]
  /** A region's or the country's own gemeenten; else all gemeenten that the netwerken cover. */
  gemeenten: readonly GemeenteKern[]
  /** Whether the netwerken are all that are known in each of these gemeenten, and not only those of the subject. */
  volledig: boolean
}

/**
 * Undefined when nobody knows the subject. In a year, only what is known to have run in that year is counted. Of an
 * instelling it is the tables of its dossier.
 */
export function overlapkring(
  van: OverlapOnderwerp | undefined,
  naslag: Naslag,
  jaar?: number,
): Overlapkring | undefined {
  const liep = (netwerk: NetwerkKern) =>
    jaar === undefined ? !isVoorbij(netwerk.toestand) : liepIn(netwerk, jaar) === true
  const maak = (naam: string, alle: readonly NetwerkKern[], eigen?: readonly GemeenteKern[]): Overlapkring => {
    const netwerken = alle.filter((netwerk) => isRegionaleKern(netwerk) && liep(netwerk))
    return {
      naam,
      netwerken,
      nietGeteld: alle.filter((netwerk) => !isRegionaleKern(netwerk) && liep(netwerk)),
      voorbij: jaar === undefined ? alle.filter(({ toestand }) => isVoorbij(toestand)) : [],
      gemeenten: eigen ?? gedekt(netwerken, naslag),
      volledig: eigen !== undefined,
    }
  }
  if (van === undefined) return maak('Nederland', naslag.overzicht.netwerken, naslag.overzicht.gemeenten)
  const naam = onderwerpNaam(van, naslag, [])
  if (naam === undefined) return undefined
  switch (van.soort) {
    case 'instelling': {
      const { nu, voorbij } = tafelsVan([van.id], naslag)
      return maak(naam, [...nu, ...voorbij])
    }
    case 'gemeente':
      return maak(naam, naslag.netwerkenByGemeente.get(van.id) ?? [])
    case 'regio': {
      const eigen = naslag.gemeentenByRegio.get(regioSleutel(van.indeling, van.id)) ?? []
      const alle = new Set(eigen.flatMap(({ code }) => naslag.netwerkenByGemeente.get(code) ?? []))
      return maak(naam, [...alle], eigen)
    }
  }
}

function gedekt(netwerken: readonly NetwerkKern[], { overzicht }: Naslag): GemeenteKern[] {
  const codes = new Set(netwerken.flatMap(({ gemeenten }) => gemeenten))
  return overzicht.gemeenten.filter(({ code }) => codes.has(code))
}
