import { memo, Suspense, useState } from 'react'
import type { NetwerkFacet } from '@/domain/filter/filterNetwerken'
import {
  aantalFilters,
  facetNamen,
  facetten,
  nietVerruimd,
  telPerFacet,
  toontVoorbij,
} from '@/domain/filter/filterNetwerken'
import type { School } from '@/domain/overzicht'
import { uitgesteld } from '@/ui/uitgesteld'
import { FacetGroep } from './FacetGroep'
import type { FilterProps } from './filterProps'
import { Vakje } from '@/ui/Keuze'
import { Uitklap } from '@/ui/Uitklap'
import css from './Filters.module.css'
import { Groep } from './Groep'

// Few people open these, and some are heavy: fetched when the group is opened.
const AantalElders = uitgesteld(async () => (await import('./AantalElders')).AantalElders)
const Jaarkiezer = uitgesteld(async () => (await import('./Jaarkiezer')).Jaarkiezer)
const Gemeentekiezer = uitgesteld(async () => (await import('./Gemeentekiezer')).Gemeentekiezer)
const Deelnemerkiezer = uitgesteld(async () => (await import('./Deelnemerkiezer')).Deelnemerkiezer)

/** What people reach for first stands open; the rest is one step away, so that the results stay in sight. */
const eerste: NetwerkFacet = 'soort'

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
  const aantallen = telPerFacet(naslag.overzicht.netwerken, keuze)
  const groep = (facet: NetwerkFacet) => (
    <FacetGroep
      key={facet}
      facet={facetten[facet]}
      gekozen={keuze[facet]}
      aantallen={aantallen[facet]}
      open={facet === eerste}
      onKies={onKies}
    />
  )
  const elders = { ...keuze, q: '', ...nietVerruimd, [eerste]: [] }
  const isElders = aantalFilters(elders) > 0
  // Only at first: a fold that closed itself with the last choice would do so under the reader's hand.
  const [beginOpen] = useState(isElders)
  return (
    <section className={css['filters']} data-niet-op-papier aria-label="Filters">
      {zichtbaarAantal === 0 && <p className={css['leeg']}>Met deze filters blijft er niets over.</p>}
      {groep(eerste)}
      {/* With a choice of toestand, status or jaar it would change nothing. */}
      {!toontVoorbij({ ...keuze, voorbij: false }) && (
        <Vakje
          className={css['voorbij']}
          label="Ook wat voorbij is"
          uitleg="Beëindigd of waarschijnlijk voorbij; telt anders niet mee."
          checked={keuze.voorbij}
          onChange={() => onKies({ voorbij: !keuze.voorbij })}
        />
      )}
      <Vakje
        className={css['voorbij']}
        label="Ook provinciebreed tellen"
        uitleg="Netwerken van een hele provincie of meer dan twee arbeidsmarktregio’s; tellen op de kaart anders niet mee."
        checked={keuze.provinciebreed}
        onChange={() => onKies({ provinciebreed: !keuze.provinciebreed })}
      />
      <Uitklap
        vol
        open={beginOpen}
        titel={
          <>
            Meer filters
            {isElders && (
              <Suspense fallback={null}>
                <AantalElders keuze={elders} naslag={naslag} scholen={scholen} />
              </Suspense>
            )}
          </>
        }
      >
        {facetNamen.filter((facet) => facet !== eerste).map(groep)}
        <Groep label="Jaar" aantalGekozen={keuze.jaar === undefined ? 0 : 1} lui>
          <Jaarkiezer naslag={naslag} keuze={keuze} onKies={onKies} />
        </Groep>
        <Groep label="Gemeente of regio" aantalGekozen={keuze.gemeente.length} lui>
          <Gemeentekiezer naslag={naslag} gekozen={keuze.gemeente} onKies={onKies} />
        </Groep>
        <Groep label="Deelnemer" aantalGekozen={keuze.deelnemer.length} lui>
          <Deelnemerkiezer naslag={naslag} scholen={scholen} gekozen={keuze.deelnemer} onKies={onKies} />
        </Groep>
      </Uitklap>
    </section>
  )
})
