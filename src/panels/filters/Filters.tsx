import { lazy, memo } from 'react'
import type { Facet } from '@/domain/filterNetwerken'
import { facetNamen, telPerWaarde } from '@/domain/filterNetwerken'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Keuze } from '@/url/parameters'
import { FacetGroep } from './FacetGroep'
import css from './Filters.module.css'
import { Groep } from './Groep'
import { Jaarkiezer } from './Jaarkiezer'

/** Changes choices; with `vervang` the change makes no step for Back. */
export type Kies = (wijziging: Partial<Keuze>, opties?: { vervang?: boolean }) => void

export interface FilterProps {
  naslag: Naslag
  keuze: Keuze
  onKies: Kies
  /** How many netwerken are left now. */
  zichtbaarAantal: number
  /** For names of schools; without it a school is named by what the sources call it. */
  scholen?: readonly School[]
}

// Their combobox is heavy and few people open them: fetched when the group is opened.
const Gemeentekiezer = lazy(async () => ({ default: (await import('./Gemeentekiezer')).Gemeentekiezer }))
const Deelnemerkiezer = lazy(async () => ({ default: (await import('./Deelnemerkiezer')).Deelnemerkiezer }))

/** What people reach for first is open at once. */
const eerstOpen: ReadonlySet<Facet> = new Set(['soort', 'vorm'])

const geenScholen: readonly School[] = []

/**
 * Every filter with what each value would leave. Memoised, because counting for eight filters on every move of the
 * pointer over list or map would be felt.
 */
export const Filters = memo(function Filters({
  naslag,
  keuze,
  onKies,
  zichtbaarAantal,
  scholen = geenScholen,
}: FilterProps) {
  return (
    <section className={css['filters']} aria-label="Filters">
      {zichtbaarAantal === 0 && <p className={css['leeg']}>Met deze filters blijft er niets over.</p>}
      {facetNamen.map((facet) => (
        <FacetGroep
          key={facet}
          facet={facet}
          gekozen={keuze[facet]}
          aantallen={telPerWaarde(naslag.overzicht.netwerken, keuze, facet)}
          open={eerstOpen.has(facet)}
          onKies={onKies}
        />
      ))}
      <Groep label="Jaar" aantalGekozen={keuze.jaar === undefined ? 0 : 1}>
        <Jaarkiezer naslag={naslag} keuze={keuze} onKies={onKies} />
      </Groep>
      <Groep label="Gemeente of regio" aantalGekozen={keuze.gemeente.length} lui>
        <Gemeentekiezer naslag={naslag} gekozen={keuze.gemeente} onKies={onKies} />
      </Groep>
      <Groep label="Deelnemer" aantalGekozen={keuze.deelnemer.length} lui>
        <Deelnemerkiezer naslag={naslag} scholen={scholen} gekozen={keuze.deelnemer} onKies={onKies} />
      </Groep>
    </section>
  )
})
