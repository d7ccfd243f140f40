import { useMemo } from 'react'
import type { Overlapmaat } from '@/domain/overlap/overlapmatrix'
import { overlapmaatBegrippen, overlapmaten } from '@/domain/overlap/overlapmatrix'
import type { OverlapOnderwerp } from '@/domain/overlap/overlapmatrixKring'
import { isOverlapOnderwerp } from '@/domain/overlap/overlapmatrixKring'
import type { Naslag } from '@/domain/opzoeken'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { Tekstknop } from '@/ui/Knop'
import { Keuzelijst } from '@/ui/Veld'
import { Kiezer } from '@/panels/Kiezer'
import { onderwerpOpties } from '@/panels/vergelijk/onderwerpOpties'
import css from './OverlapKeuze.module.css'

interface Props {
  naslag: Naslag
  van: OverlapOnderwerp | undefined
  maat: Overlapmaat
  onKiesVan: (van: OverlapOnderwerp | undefined) => void
  onKiesMaat: (maat: Overlapmaat) => void
}

/** Whose netwerken are laid side by side, and what is counted as shared. */
export function OverlapKeuze({ naslag, van, maat, onKiesVan, onKiesMaat }: Props) {
  const opties = useMemo(() => onderwerpOpties(['regio', 'instelling', 'gemeente'], naslag, []), [naslag])
  return (
    <form
      className={css['keuze']}
      data-niet-op-papier
      aria-label="Kies wat u naast elkaar legt"
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <Kiezer
          label="Van welke instelling, gemeente of regio?"
          hulp="Bijvoorbeeld Deltion, Zwolle of Gelderland"
          opties={opties}
          onKies={({ sleutel }) => {
            const gekozen = leesRecord(sleutel)
            if (isOverlapOnderwerp(gekozen)) onKiesVan(gekozen)
          }}
        />
        {van !== undefined && (
          <Tekstknop
            onClick={({ currentTarget: { form } }) => {
              // The button goes away: the keyboard goes on from the field above it.
              form?.querySelector('input')?.focus()
              onKiesVan(undefined)
            }}
          >
            Terug naar heel Nederland
          </Tekstknop>
        )}
      </div>
      <Keuzelijst
        label="Wat telt als overlap?"
        opties={overlapmaten.map((naam) => ({ waarde: naam, label: overlapmaatBegrippen[naam].label }))}
        waarde={maat}
        onKies={(gekozen) => {
          if (gekozen !== undefined) onKiesMaat(gekozen)
        }}
      />
    </form>
  )
}
