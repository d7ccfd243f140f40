import { isOnzeker } from '../betekenis/schatting.ts'
import { telwoord, toonGetal } from '../taal.ts'
import { grondslag, grondslagZin } from '../inzichten/grondslag.ts'
import { telVlekken } from '../inzichten/inzichtenVlekken.ts'
import type { Vlek } from '../inzichten/witteVlekken.ts'
import { geenVlekkenKeuze, witteVlekken } from '../inzichten/witteVlekken.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'
import { vanaf } from './inzicht.ts'

/** With fewer netwerken a map of what is missing shows what we have not looked for. */
const VLOER_NETWERKEN = 25
const VLOER_STO = 20

/** How many vmbo-vestigingen stand in the area of a STO-regio that we know, and at how many we know none. */
export function stoDekking({ naslag }: Inzichtbron): Inzicht {
  const regios = grondslag('stoRegios', naslag).length
  const vlekken = witteVlekken(naslag, { ...geenVlekkenKeuze, soort: 'sto-regio' })
  const telling = telVlekken(vlekken)
  const totaal = vlekken.reduce((som, { gemeente }) => som + gemeente.vmboVestigingen, 0)
  const { bekend, waarschijnlijk, geen, beeindigd } = telling
  return vanaf(
    VLOER_STO,
    { aantal: regios, over: 'STO-regio’s', wat: 'STO-regio’s' },
    {
      sleutel: 'sto-dekking',
      hoeWetenWij: `${grondslagZin('stoRegios', naslag)} Geteld in vmbo-vestigingen van het register van DUO, naar de gemeente waar zij staan. Dat een school in het gebied staat, zegt nog niet dat zij meedoet. ‘Waarschijnlijk’ leiden wij zelf af.${metSchattingen(vlekken)}`,
      naar: { pagina: 'witteVlekken', keuze: 'soort=sto-regio', label: 'Kaart en tabel van de STO-regio’s' },
    },
    {
      zin: `Van de ${telwoord(totaal, 'vmbo-vestiging staat', 'vmbo-vestigingen staan')} er ${toonGetal(bekend.vestigingen)} in het gebied van een STO-regio die wij kennen; bij ${toonGetal(geen.vestigingen)} kennen wij er geen.`,
      getallen: [
        { getal: bekend.vestigingen, wat: 'in een bekende STO-regio' },
        { getal: waarschijnlijk.vestigingen, wat: 'waarschijnlijk' },
        { getal: geen.vestigingen, wat: 'geen bekend' },
        { getal: beeindigd.vestigingen, wat: 'voorbij' },
      ],
    },
  )
}

/** Where somebody looked and found no netwerk of own initiative. */
export function eigenInitiatief({ naslag }: Inzichtbron): Inzicht {
  const netwerken = grondslag('eigenInitiatief', naslag).length
  const vlekken = witteVlekken(naslag, geenVlekkenKeuze)
  const { bekend, geen, beeindigd, 'niet-bevraagd': niet } = telVlekken(vlekken)
  return vanaf(
    VLOER_NETWERKEN,
    { aantal: netwerken, over: 'eigen initiatief in de regio', wat: 'netwerken' },
    {
      sleutel: 'eigen-initiatief',
      hoeWetenWij: `${grondslagZin('eigenInitiatief', naslag)} ‘Geen bekend’ is: er is gevraagd of gezocht, en niets gevonden. Dat bewijst niet dat er niets is.${metSchattingen(vlekken)}`,
      naar: { pagina: 'witteVlekken', label: 'Kaart en tabel van de witte vlekken' },
    },
    {
      zin: `In ${toonGetal(geen.gemeenten)} van de ${telwoord(vlekken.length, 'gemeente', 'gemeenten')} kennen wij geen netwerk op eigen initiatief, al is ernaar gezocht; daar staan ${telwoord(geen.vestigingen, 'vmbo-vestiging', 'vmbo-vestigingen')}.`,
      getallen: [
        { getal: bekend.gemeenten, wat: 'gemeenten met een netwerk' },
        { getal: geen.gemeenten, wat: 'geen bekend' },
        { getal: beeindigd.gemeenten, wat: 'voorbij' },
        { getal: niet.gemeenten, wat: 'niet bevraagd' },
      ],
    },
  )
}

function metSchattingen(vlekken: readonly Vlek[]): string {
  const bekend = vlekken.filter(({ klasse }) => klasse === 'bekend')
  const onzeker = bekend.filter(({ zekerheid }) => isOnzeker(zekerheid)).length
  if (onzeker === 0) return ''
  return ` Van de ${telwoord(bekend.length, 'gemeente', 'gemeenten')} met een netwerk is het gebied bij ${toonGetal(onzeker)} een schatting.`
}
