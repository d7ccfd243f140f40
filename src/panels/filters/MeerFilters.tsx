import type { NetwerkFacet } from '@/domain/filter/filterNetwerken'
import { facetNamen, facetten } from '@/domain/filter/filterNetwerken'
import { begrippenVanFacet } from '@/domain/filter/netwerkFacetBegrippen'
import { uitgesteld } from '@/ui/uitgesteld'
import { Vakje } from '@/ui/Keuze'
import { FacetGroep } from './FacetGroep'
import type { FilterProps } from './filterProps'
import { Groep } from './Groep'

// Few people open these, and some are heavy: fetched when the group is opened.
const Jaarkiezer = uitgesteld(async () => (await import('./Jaarkiezer')).Jaarkiezer)
const Gemeentekiezer = uitgesteld(async () => (await import('./Gemeentekiezer')).Gemeentekiezer)
const Deelnemerkiezer = uitgesteld(async () => (await import('./Deelnemerkiezer')).Deelnemerkiezer)

type Props = Pick<FilterProps, 'naslag' | 'keuze' | 'onKies' | 'scholen'> & {
  /** The facet that stands above the fold. */
  zonder: NetwerkFacet
  aantallen: Readonly<Record<NetwerkFacet, ReadonlyMap<string, number>>>
}

/** The filters in the fold, with the words of their values. */
export function MeerFilters({ naslag, keuze, onKies, scholen = [], zonder, aantallen }: Props) {
  return (
    <>
      {facetNamen
        .filter((facet) => facet !== zonder)
        .map((facet) => (
          <FacetGroep
            key={facet}
            facet={facetten[facet]}
            begrippen={begrippenVanFacet(facet)}
            gekozen={keuze[facet]}
            aantallen={aantallen[facet]}
            open={false}
            onKies={onKies}
          />
        ))}
      <Groep label="Jaar" aantalGekozen={keuze.jaar === undefined ? 0 : 1} lui>
        <Jaarkiezer naslag={naslag} keuze={keuze} onKies={onKies} />
      </Groep>
      <Groep label="Wat de kaart telt" aantalGekozen={keuze.provinciebreed ? 1 : 0}>
        <Vakje
          label="Ook provinciebreed tellen"
          uitleg="Netwerken van een hele provincie of meer dan twee arbeidsmarktregio’s; tellen op de kaart anders niet mee."
          checked={keuze.provinciebreed}
          onChange={() => onKies({ provinciebreed: !keuze.provinciebreed })}
        />
      </Groep>
      <Groep label="Gemeente of regio" aantalGekozen={keuze.gemeente.length} lui>
        <Gemeentekiezer naslag={naslag} gekozen={keuze.gemeente} onKies={onKies} />
      </Groep>
      <Groep label="Deelnemer" aantalGekozen={keuze.deelnemer.length} lui>
        <Deelnemerkiezer naslag={naslag} scholen={scholen} gekozen={keuze.deelnemer} onKies={onKies} />
      </Groep>
    </>
  )
}
