import type { NetwerkSoort } from '../netwerkWaarden.ts'
import type { Profiel, Sector } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'

/** What there is in an area. */
export interface Gebiedstypering {
  gemeenten: number
  /** Vmbo-vestigingen of the register. */
  scholen: number
  /** Mbo-instellingen of today with a vestiging. */
  mbos: number
  /** Whether there is a gemeente with many vmbo-vestigingen. */
  stad: boolean
}

/** What is looked at to find netwerken that are alike: what there is in the area, and what it is about. */
export interface Typering {
  /** Undefined when only the seat is known, or no area at all. */
  gebied: Gebiedstypering | undefined
  soort: NetwerkSoort
  sectoren: readonly Sector[]
  profielen: readonly Profiel[]
  themas: readonly string[]
}

/** From so many vmbo-vestigingen a gemeente is a larger town: one in ten gemeenten. */
const STAD = 8

export function typeringVan(
  { gebied, gemeenten, soort, sectoren, profielen, themas }: NetwerkKern,
  naslag: Naslag,
): Typering {
  const inhoud = { soort, sectoren, profielen, themas }
  if (gebied.type !== 'regionaal' || gebied.precisie === 'punt') return { ...inhoud, gebied: undefined }
  return { ...inhoud, gebied: gebiedstyperingVan(gemeenten, naslag) }
}

/** Of gemeenten (codes). */
export function gebiedstyperingVan(
  gemeenten: readonly string[],
  { gemeenteByCode, instellingenByGemeente }: Naslag,
): Gebiedstypering {
  const scholen = gemeenten.map((code) => gemeenteByCode.get(code)?.vmboVestigingen ?? 0)
  const mbos = new Set(
    gemeenten.flatMap((code) =>
      (instellingenByGemeente.get(code) ?? []).filter(({ vestigingen }) =>
        vestigingen.some(({ gemeente }) => gemeente === code),
      ),
    ),
  )
  return {
    gemeenten: gemeenten.length,
    scholen: scholen.reduce((som, aantal) => som + aantal, 0),
    mbos: mbos.size,
    stad: scholen.some((aantal) => aantal >= STAD),
  }
}
