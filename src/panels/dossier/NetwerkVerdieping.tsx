import type { NetwerkDossier as Gegevens } from '@/domain/dossier/dossierbestand'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import { volledigheidVan } from '@/domain/velden/volledigheidVan'
import { Bevindingen } from './Bevindingen'
import { Bronnen } from './Bronnen'
import { Kennis } from './Kennis'
import { Opmerking } from './Sectie'
import { Toelichting } from './Toelichting'
import { toelichtingenVan } from './toelichtingenVan'
import { Volledigheid } from './Volledigheid'

/** What the file of the dossier adds: doubts first, then what helps and hinders, knowledge and sources. */
export function NetwerkVerdieping({ dossier: { netwerk, bronnen, kennis } }: { dossier: Gegevens }) {
  return (
    <>
      <Opmerking tekst={netwerk.opmerking} />
      <Bevindingen titel="Wat helpt" bevindingen={netwerk.succesfactoren} bronnen={bronnen} />
      <Bevindingen titel="Wat knelt" bevindingen={netwerk.knelpunten} bronnen={bronnen} />
      <Kennis kennis={kennis} bronnen={bronnen} />
      <Toelichting toelichtingen={toelichtingenVan(netwerk)} />
      <Bronnen
        herkomst={netwerk.herkomst}
        bronnen={bronnen}
        peildatum={netwerk.peildatum}
        zekerheid={netwerk.zekerheid}
      />
      <Volledigheid
        onderwerp={{ soort: 'netwerk', id: netwerk.id }}
        volledigheid={volledigheidVan(netwerkVelden, netwerkVelduitleg, netwerk)}
      />
    </>
  )
}
