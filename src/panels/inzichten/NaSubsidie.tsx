import { telwoord } from '@/domain/taal'
import type { Naslag } from '@/domain/opzoeken'
import { toonPeriode } from '@/domain/periode'
import { naSubsidie, vervolgBegrippen } from '@/domain/inzichten/tijdlijn'
import { Cijfertabel } from './Cijfertabel'
import { Onderdeel } from './Deel'
import type { AdresVan } from './Netwerklinks'
import { Netwerklijst } from './Netwerklinks'

/** What continued after its subsidy ended, as far as anyone knows. */
export function NaSubsidie({ naslag, adresVan }: { naslag: Naslag; adresVan: AdresVan }) {
  const groepen = naSubsidie(naslag)
  const totaal = groepen.reduce((som, { netwerken }) => som + netwerken.length, 0)
  return (
    <Onderdeel id="na-de-subsidie" titel="Wat bleef er na de subsidie?">
      <p>
        Van {telwoord(totaal, 'netwerk', 'netwerken')} met tijdelijk overheidsgeld is de looptijd voorbij of
        waarschijnlijk voorbij, of is een opvolger bekend.
      </p>
      <Cijfertabel
        titel="Netwerken na afloop van hun tijdelijke geld"
        titelVerborgen
        proza
        bestand="na-de-subsidie"
        versie={naslag.overzicht.versie}
        kolommen={[{ kop: 'Wat ervan werd' }, { kop: 'Aantal', staafTot: totaal }, { kop: 'Netwerken' }]}
        rijen={groepen.map(({ vervolg, netwerken }) => ({
          sleutel: vervolg,
          cellen: [
            vervolgBegrippen[vervolg],
            netwerken.length,
            {
              tekst: netwerken.map((netwerk) => `${netwerk.naam} (${toonPeriode(netwerk)})`).join('; '),
              toon: <Netwerklijst netwerken={netwerken} adresVan={adresVan} />,
            },
          ],
        }))}
      />
      <p className="klein">
        Bij RIF-projecten is het eindjaar vaak berekend: begin plus de gewone looptijd. ‘Niet bekend’ betekent dat geen
        bron zegt of de partners zonder subsidie doorgingen.
      </p>
    </Onderdeel>
  )
}
