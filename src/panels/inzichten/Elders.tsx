import { netwerkSoortBegrippen, netwerkSoortSchema } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { isRegionaleKern } from '@/domain/telling'
import { Vergelijkbaar } from '@/panels/vergelijkbaar/Vergelijkbaar'
import { Vergelijkwijze } from '@/panels/vergelijkbaar/Vergelijkwijze'
import type { Inzichten } from '@/url/useInzichten'
import { Keuzelijst } from '@/ui/Veld'
import { Paginadeel } from '@/ui/Pagina'
import type { AdresVan } from './Netwerklinks'

interface Props {
  naslag: Naslag
  inzichten: Inzichten
  adresVan: AdresVan
}

/** Which netwerken elsewhere look like one that the reader chooses. */
export function Elders({ naslag, inzichten: { keuze, kies }, adresVan }: Props) {
  const netwerk = keuze.netwerk === undefined ? undefined : naslag.netwerkById.get(keuze.netwerk)
  const keuzes = naslag.overzicht.netwerken
    .filter(isRegionaleKern)
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
  const groepen = netwerkSoortSchema.options
    .map((soort) => ({
      groep: netwerkSoortBegrippen[soort].meervoud,
      opties: keuzes.filter((ander) => ander.soort === soort).map(({ id, naam }) => ({ waarde: id, label: naam })),
    }))
    .filter(({ opties }) => opties.length > 0)
  return (
    <Paginadeel id="vergelijkbaar" titel="Vergelijkbaar elders">
      <p>
        Regio’s vinden vaak opnieuw uit wat elders al bestaat: er is geen vaste plek om van elkaar te leren. Kies een
        netwerk en zie welke netwerken elders er het meest op lijken, en waarom. Het staat ook in het dossier van elk
        regionaal netwerk.
      </p>
      <div className="rij" role="group" aria-label="Waarmee vergelijken?" data-niet-op-papier>
        <Keuzelijst
          label="Netwerk"
          leeg="Kies een netwerk"
          opties={groepen}
          waarde={netwerk?.id}
          onKies={(waarde) => kies({ netwerk: waarde })}
        />
      </div>
      {netwerk === undefined ? (
        <Vergelijkwijze />
      ) : (
        <Vergelijkbaar netwerk={netwerk} naslag={naslag} adresVan={adresVan} />
      )}
    </Paginadeel>
  )
}
