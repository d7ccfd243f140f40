import { Suspense } from 'react'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { kaartbeelden, lagenVan } from '@/domain/kaart/laagnamen'
import type { Naslag } from '@/domain/opzoeken'
import { sleutels } from '@/domain/sleutels'
import { Filters } from '@/panels/filters/Filters'
import { Lagen } from '@/panels/legenda/Lagen'
import { Tekstknop } from '@/ui/Knop'
import { Uitklap } from '@/ui/Uitklap'
import { Keuzelijst } from '@/ui/Veld'
import { beeldBegrippen, metBeeld } from '@/url/metBeeld'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import css from './InsluitFormulier.module.css'
import { weergaveBegrippen } from './insluitKeuze'

interface Props {
  begin: Keuze
  naslag: Naslag
  onKies: (begin: Keuze) => void
}

/** How the map in an embed begins: view, layers and filters as beside the map itself, and where it stands. */
export function Beginstand({ begin, naslag, onKies }: Props) {
  const kies = (wijziging: Partial<Keuze>) => onKies({ ...begin, ...wijziging })
  const zichtbaar = filterNetwerken(naslag.overzicht.netwerken, begin)
  return (
    <>
      <div className={css['maten']}>
        <Keuzelijst
          label="Weergave"
          opties={sleutels(weergaveBegrippen).map((waarde) => ({ waarde, label: weergaveBegrippen[waarde] }))}
          waarde={sleutels(weergaveBegrippen).find((waarde) => waarde === begin.weergave) ?? 'auto'}
          onKies={(weergave) => kies({ weergave: weergave ?? 'auto' })}
        />
        <Keuzelijst
          label="Beeld van de kaart"
          opties={kaartbeelden.map((waarde) => ({ waarde, label: beeldBegrippen[waarde] }))}
          waarde={begin.beeld}
          onKies={(beeld) => onKies(metBeeld(begin, beeld ?? standaardKeuze.beeld))}
        />
      </div>
      <Lagen beeld={begin.beeld} gekozen={lagenVan(begin)} onKies={kies} />
      <Uitklap vol lui titel="Filters">
        <Suspense fallback={null}>
          <Filters naslag={naslag} keuze={begin} onKies={kies} zichtbaarAantal={zichtbaar.length} />
        </Suspense>
      </Uitklap>
      {begin.kaart !== undefined && (
        <p>
          De kaart begint waar u haar in het voorbeeld neerzette.{' '}
          <Tekstknop onClick={() => kies({ kaart: standaardKeuze.kaart })}>Begin met heel Nederland</Tekstknop>
        </p>
      )}
    </>
  )
}
