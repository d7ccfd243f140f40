import type { NetwerkFacet, NetwerkFilters } from './filterNetwerken.ts'
import { facetNamen, facetten, filterNetwerken, geenFilters, nietVerruimd, toontVoorbij } from './filterNetwerken.ts'
import { begrippenVanFacet } from './netwerkFacetBegrippen.ts'
import { gemeenteTermen } from './filterTermGemeenten.ts'
import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'

/** One filter that is on, as a reader names it, and what remains without it. */
export interface FilterTerm {
  /** Unique among the terms of one choice: `soort:rif-project`. */
  sleutel: string
  filter: keyof NetwerkFilters
  label: string
  zonder: Partial<NetwerkFilters>
}

/** All filters that are on, one term per chip, in the order of the filter panel. */
export function filterTermen(filters: NetwerkFilters, naslag: Naslag, scholen: readonly School[] = []): FilterTerm[] {
  const termen: FilterTerm[] = []
  const { q, jaar, voorbij, provinciebreed } = filters
  if (q !== '') termen.push({ sleutel: 'q', filter: 'q', label: `bevat ‘${q}’`, zonder: { q: '' } })
  for (const facet of facetNamen) {
    for (const waarde of filters[facet]) {
      const zonder = filters[facet].filter((andere) => andere !== waarde)
      termen.push({
        ...{ sleutel: `${facet}:${waarde}`, filter: facet, label: facetLabel(facet, waarde) },
        zonder: { [facet]: zonder },
      })
    }
  }
  if (jaar !== undefined) {
    termen.push({ sleutel: 'jaar', filter: 'jaar', label: `Liep in ${jaar}`, zonder: { jaar: undefined } })
  }
  if (voorbij) {
    termen.push({ sleutel: 'voorbij', filter: 'voorbij', label: 'Ook wat voorbij is', zonder: { voorbij: false } })
  }
  if (provinciebreed) {
    const zonder = { provinciebreed: false }
    termen.push({
      ...{ sleutel: 'provinciebreed', filter: 'provinciebreed' },
      label: 'Ook provinciebreed geteld',
      zonder,
    })
  }
  for (const { sleutel, label, zonder } of gemeenteTermen(filters.gemeente, naslag)) {
    termen.push({ sleutel: `gemeente:${sleutel}`, filter: 'gemeente', label, zonder: { gemeente: zonder } })
  }
  for (const id of filters.deelnemer) {
    termen.push({
      ...{ sleutel: `deelnemer:${id}`, filter: 'deelnemer', label: deelnemerNaam(id, naslag, scholen) },
      zonder: { deelnemer: filters.deelnemer.filter((andere) => andere !== id) },
    })
  }
  return termen
}

/** "Onbekend" says nothing on a chip of its own, so it names its filter: `Borging: onbekend`. */
function facetLabel(facet: NetwerkFacet, waarde: string): string {
  const { label } = facetten[facet]
  const naam = begrippenVanFacet(facet)[waarde]?.label ?? waarde
  return waarde === 'onbekend' ? `${label}: ${naam.toLowerCase()}` : naam
}

/** The name of a participant by id of an instelling or code of a school; the code itself when nobody knows it. */
export function deelnemerNaam(id: string, naslag: Naslag, scholen: readonly School[]): string {
  const bekend = naslag.instellingById.get(id)?.naam ?? schoolMetCode(scholen, id)?.naam
  if (bekend !== undefined) return bekend
  const deelnemers = (naslag.netwerkenByDeelnemer.get(id) ?? []).flatMap(({ deelnemers: lijst }) => lijst)
  return (
    deelnemers.find(({ instelling, school, naam }) => (instelling ?? school) === id && naam !== undefined)?.naam ?? id
  )
}

/** The terms that leave something out; what shows or counts more empties no list. */
export function beperkendeTermen(
  filters: NetwerkFilters,
  naslag: Naslag,
  scholen: readonly School[] = [],
): FilterTerm[] {
  return filterTermen({ ...filters, ...nietVerruimd }, naslag, scholen)
}

/** How many netwerken the switch "ook wat voorbij is" would bring; none when it is on or would change nothing. */
export function aantalVoorbij(filters: NetwerkFilters, { overzicht }: Pick<Naslag, 'overzicht'>): number {
  if (toontVoorbij(filters)) return 0
  const nu = filterNetwerken(overzicht.netwerken, filters).length
  return filterNetwerken(overzicht.netwerken, { ...filters, voorbij: true }).length - nu
}

/** A filter whose absence would bring results back: its terms together, because within one filter more is wider. */
export interface Versoepeling {
  labels: string[]
  zonder: Partial<NetwerkFilters>
  aantal: number
}

/** Which one filter to drop leaves the most; undefined when no single one helps. */
export function besteVersoepeling(
  filters: NetwerkFilters,
  naslag: Naslag,
  scholen: readonly School[] = [],
): Versoepeling | undefined {
  const termen = beperkendeTermen(filters, naslag, scholen)
  let beste: Versoepeling | undefined
  for (const filter of new Set(termen.map((term) => term.filter))) {
    const zonder: Partial<NetwerkFilters> = { [filter]: geenFilters[filter] }
    const aantal = filterNetwerken(naslag.overzicht.netwerken, { ...filters, ...zonder }).length
    if (aantal > (beste?.aantal ?? 0)) {
      beste = { labels: termen.filter((term) => term.filter === filter).map(({ label }) => label), zonder, aantal }
    }
  }
  return beste
}
