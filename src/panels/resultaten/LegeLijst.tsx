import { geenFilters } from '@/domain/filter/filterNetwerken'
import { besteVersoepeling, filterTermen } from '@/domain/filter/filterTermen'
import type { Naslag } from '@/domain/opzoeken'
import type { Keuze } from '@/url/parameters'
import { Knop } from '@/ui/Knop'
import css from './LegeLijst.module.css'
import { opsomming } from '@/domain/taal'

interface Props {
  naslag: Naslag
  keuze: Keuze
  onKies: (wijziging: Partial<Keuze>) => void
}

const citeer = (labels: readonly string[]) =>
  opsomming(labels.map((label) => (label.includes('‘') ? label : `‘${label}’`)))

/** Nothing is left: says because of what, and which filter to drop to get the most back. */
export function LegeLijst({ naslag, keuze, onKies }: Props) {
  const labels = filterTermen(keuze, naslag).map(({ label }) => label)
  if (labels.length === 0) return <p className={css['leeg']}>Er zijn geen netwerken bekend.</p>
  const beste = besteVersoepeling(keuze, naslag)
  return (
    <div className={`stapel ${css['leeg']}`}>
      <p>Geen netwerk voldoet aan {citeer(labels)}.</p>
      {beste === undefined ? (
        <Knop soort="accent" onClick={() => onKies(geenFilters)}>
          Wis alle filters
        </Knop>
      ) : (
        <Knop soort="accent" onClick={() => onKies(beste.zonder)}>
          Zonder {citeer(beste.labels)} {beste.aantal === 1 ? 'blijft er 1 over' : `blijven er ${beste.aantal} over`}
        </Knop>
      )}
    </div>
  )
}
