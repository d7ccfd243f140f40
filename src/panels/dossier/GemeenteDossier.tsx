import { rolBegrippen } from '@/domain/begrippen'
import { toonGetal } from '@/domain/taal'
import { metSchatting } from '@/domain/betekenis/schatting'
import type { WatSpeeltHier } from '@/domain/dossier/dossierGebied'
import { rolVanGemeente, watSpeeltIn } from '@/domain/dossier/dossierGebied'
import { gemeenteZin } from '@/domain/dossier/dossierZin'
import { tafelsHier } from '@/domain/dossier/tafels'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { GemeenteKern, NetwerkKern } from '@/domain/overzicht'
import { Acties } from './Acties'
import { Cijfers } from './Cijfers'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { Feit, Feiten } from './Feiten'
import { NetwerkenPerSoort } from './NetwerkenPerSoort'
import { OverlapLink } from './OverlapLink'
import type { Rij } from './Rijen'
import { Rijen } from './Rijen'
import { rijVanInstelling, rijVanNetwerk } from './rijVan'
import { ScholenIn } from './ScholenIn'
import { Stelselblok } from './Stelselblok'
import { Tafelsectie, Voorbij } from './Tafels'
import { Groep, Sectie, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { Verwijzing } from './Verwijzing'
import { WaarschijnlijkHier } from './WaarschijnlijkHier'
import { metDaarnaast } from './metDaarnaast'
import { useOmgeving } from './omgeving'

/** What is the same in every gemeente of the country: one line, behind which it is told. */
function Landelijk({ hier, rij }: { hier: WatSpeeltHier; rij: (netwerk: NetwerkKern) => Rij }) {
  const { landelijk, landelijkeInstellingen, context } = hier
  if (landelijk.length + landelijkeInstellingen.length + context.length === 0) return null
  return (
    <Uitklap titel="In elke gemeente: landelijke netwerken, instellingen en achtergrond">
      <NetwerkenPerSoort netwerken={landelijk} rij={rij} />
      {landelijkeInstellingen.length === 0 ? null : (
        <Groep titel={`Landelijke mbo-instellingen (${landelijkeInstellingen.length})`}>
          <Rijen rijen={landelijkeInstellingen.map((instelling) => rijVanInstelling(instelling))} />
        </Groep>
      )}
      {context.length === 0 ? null : (
        <Groep titel={`Achtergrond (${context.length})`}>
          <Rijen rijen={context.map(rij)} />
        </Groep>
      )}
    </Uitklap>
  )
}

/** Everything that covers one gemeente. */
export function GemeenteDossier({ gemeente }: { gemeente: GemeenteKern }) {
  const { naslag } = useOmgeving()
  const hier = watSpeeltIn(gemeente, naslag)
  const tafels = tafelsHier(hier.dekkend)
  const { 'eigen-initiatief': eigen } = tafels
  const rij = (netwerk: NetwerkKern) => {
    const rol = rolVanGemeente(netwerk, gemeente)
    return rijVanNetwerk(netwerk, naslag, {
      vooraf: rol === undefined ? undefined : `gemeente is ${rolBegrippen[rol].label}`,
      zekerheid: netwerk.gebied.zekerheid,
    })
  }
  return (
    <DossierKader
      onderwerp={{ soort: 'gemeente', id: gemeente.code }}
      kicker="Wat speelt hier?"
      titel={gemeente.naam}
      ookBekendAls={gemeente.aliassen}
      record={{
        gemeente,
        netwerken: [...hier.dekkend, ...hier.landelijk, ...hier.context].map(({ id }) => id),
        instellingen: [...hier.instellingen.map(({ instelling }) => instelling), ...hier.landelijkeInstellingen].map(
          ({ id }) => id,
        ),
      }}
    >
      <p>{gemeenteZin(gemeente.naam, tafels)}</p>
      <Acties onderwerp={{ soort: 'gemeente', id: gemeente.code }} />
      <Cijfers
        cijfers={[
          {
            getal: toonGetal(eigen.length),
            wat: eigen.length === 1 ? 'netwerk van nu' : 'netwerken van nu',
            // The number is that of the map; what covers a whole provincie is named beside it.
            uitleg: metDaarnaast(
              metSchatting(
                'eigen initiatief, lokaal en regionaal',
                eigen.map(({ gebied }) => gebied.zekerheid),
              ),
              tafels.provinciebreed.length,
              'provinciebreed',
            ),
            lijst: 'tafels',
          },
          {
            getal: toonGetal(hier.instellingen.length),
            wat: hier.instellingen.length === 1 ? 'mbo-instelling' : 'mbo-instellingen',
            uitleg: metSchatting(
              'vestiging of werkgebied',
              hier.instellingen.map(({ zekerheid }) => zekerheid),
            ),
            lijst: 'instellingen',
          },
          {
            getal: toonGetal(gemeente.vmboVestigingen),
            wat: gemeente.vmboVestigingen === 1 ? 'vmbo-vestiging' : 'vmbo-vestigingen',
            lijst: gemeente.vmboVestigingen === 0 ? undefined : 'scholen',
          },
        ]}
      />
      <Tafelsectie titel="STO-regio" netwerken={tafels['sto-regio']} zonderSoort />
      <WaarschijnlijkHier gemeente={gemeente} />
      <Tafelsectie
        id="tafels"
        titel="Netwerken van nu, voor zover bekend"
        netwerken={eigen}
        leeg="Geen regionaal netwerk van nu bekend. Dat wil niet zeggen dat er geen is."
      >
        {eigen.length > 1 && <OverlapLink onderwerp={{ soort: 'gemeente', id: gemeente.code }} />}
      </Tafelsectie>
      <Tafelsectie titel="Provinciebrede netwerken van nu" netwerken={tafels.provinciebreed} />
      <Voorbij netwerken={tafels.voorbij} />
      <KaartjePlek />
      <ScholenIn titel="Vmbo-vestigingen" gemeenten={[gemeente.code]} open={gemeente.vmboVestigingen <= 8} />
      <Sectie id="instellingen" titel="Mbo-instellingen">
        {hier.instellingen.length === 0 ? (
          <Uitleg>Geen mbo-instelling bekend met een vestiging of werkgebied hier.</Uitleg>
        ) : null}
        <Rijen
          rijen={hier.instellingen.map(({ instelling, hoe, zekerheid }) =>
            rijVanInstelling(instelling, {
              vooraf: hoe === 'vestiging' ? 'vestiging in deze gemeente' : 'werkgebied omvat deze gemeente',
              zekerheid,
            }),
          )}
        />
      </Sectie>
      <Stelselblok stelsel={tafels.stelsel} />
      <Uitklap titel="Over deze gemeente: haar regio’s">
        <Feiten>
          {hier.regios.map(({ indeling, id, naam, zekerheid }) => (
            <Feit key={indeling} naam={indelingBegrippen[indeling].label} zekerheid={zekerheid}>
              <Verwijzing naar={{ soort: 'regio', indeling, id }}>{naam}</Verwijzing>
            </Feit>
          ))}
        </Feiten>
      </Uitklap>
      <Landelijk hier={hier} rij={rij} />
    </DossierKader>
  )
}
