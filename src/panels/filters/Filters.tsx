import { memo, Suspense, useState } from 'react'
import { aantalFilters, facetten, nietVerruimd, telPerFacet, toontVoorbij } from '@/domain/filter/filterNetwerken'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { School } from '@/domain/overzicht'
import { uitgesteld } from '@/ui/uitgesteld'
import { FacetGroep } from './FacetGroep'
import type { FilterProps } from './filterProps'
import { Vakje } from '@/ui/Keuze'
import { Uitklap } from '@/ui/Uitklap'
import css from './Filters.module.css'

// Most readers leave the fold closed: its filters, and the words of their values, are fetched when it is opened.
const AantalElders = uitgesteld(async () => (await import('./AantalElders')).AantalElders)
const MeerFilters = uitgesteld(async () => (await import('./MeerFilters')).MeerFilters)

/** What people reach for first stands open; the rest is one step away, so that the results stay in sight. */
const eerste = 'soort'

const geenScholen: readonly School[] = []

/**
 * Every filter with what each value would leave. Memoised, because counting for all filters on every move of the
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
  const elders = { ...keuze, q: '', ...nietVerruimd, [eerste]: [] }
  const isElders = aantalFilters(elders) > 0
  // Only at first: a fold that closed itself with the last choice would do so under the reader's hand.
  const [beginOpen] = useState(isElders)
  return (
    <section className={css['filters']} data-niet-op-papier aria-label="Filters">
      {zichtbaarAantal === 0 && <p className={css['leeg']}>Met deze filters blijft er niets over.</p>}
      <FacetGroep
        facet={facetten[eerste]}
        begrippen={netwerkSoortBegrippen}
        gekozen={keuze[eerste]}
        aantallen={aantallen[eerste]}
        open
        onKies={onKies}
      />
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
      <Uitklap
        vol
        lui
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
        <Suspense fallback={<p>De filters komen eraan…</p>}>
          <MeerFilters
            naslag={naslag}
            keuze={keuze}
            onKies={onKies}
            scholen={scholen}
            zonder={eerste}
            aantallen={aantallen}
          />
        </Suspense>
      </Uitklap>
    </section>
  )
})
