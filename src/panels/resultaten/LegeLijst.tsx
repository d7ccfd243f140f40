import { geenFilters } from '@/domain/filter/filterNetwerken'
import { aantalVoorbij, besteVersoepeling, beperkendeTermen } from '@/domain/filter/filterTermen'
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

/** Nothing is left: says because of what, and what brings most back: what is over, or one filter less. */
export function LegeLijst({ naslag, keuze, onKies }: Props) {
  const labels = beperkendeTermen(keuze, naslag).map(({ label }) => label)
  const voorbij = aantalVoorbij(keuze, naslag)
  const beste = besteVersoepeling(keuze, naslag)
  const over = (aantal: number) => (aantal === 1 ? 'blijft er 1 over' : `blijven er ${aantal} over`)
  return (
    <div className={`stapel ${css['leeg']}`}>
      <p>
        {labels.length === 0
          ? 'Er zijn geen netwerken bekend.'
          : `Geen netwerk${voorbij > 0 ? ' van nu' : ''} voldoet aan ${citeer(labels)}.`}
      </p>
      {voorbij > 0 && (
        <Knop soort="accent" onClick={() => onKies({ voorbij: true })}>
          Toon ook wat voorbij is ({voorbij})
        </Knop>
      )}
      {beste !== undefined && (
        <Knop soort={voorbij > 0 ? 'gewoon' : 'accent'} onClick={() => onKies(beste.zonder)}>
          Zonder {citeer(beste.labels)} {over(beste.aantal)}
        </Knop>
      )}
      {labels.length > 0 && voorbij === 0 && beste === undefined && (
        <Knop soort="accent" onClick={() => onKies(geenFilters)}>
          Wis alle filters
        </Knop>
      )}
    </div>
  )
}
