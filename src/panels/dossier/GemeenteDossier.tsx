import { isPlek } from '@/domain/scholen'
import { rolBegrippen } from '@/domain/dossier/dossierBegrippen'
import { toonGetal } from '@/domain/taal'
import { rolVanGemeente, watSpeeltIn } from '@/domain/dossier/dossierGebied'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { GemeenteKern, NetwerkKern } from '@/domain/overzicht'
import { Cijfers } from './Cijfers'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { Feit, Feiten } from './Feiten'
import { NetwerkenPerSoort } from './NetwerkenPerSoort'
import { Ophalen } from '@/panels/Ophalen'
import { OverlapLink } from './OverlapLink'
import { Rijen } from './Rijen'
import { rijVanInstelling, rijVanNetwerk, rijVanSchool } from './rijVan'
import { Sectie, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { Verwijzing } from './Verwijzing'
import { WaarschijnlijkHier } from './WaarschijnlijkHier'
import { useOmgeving } from './omgeving'
import { useScholen } from './useScholen'

/** Everything that covers one gemeente. */
export function GemeenteDossier({ gemeente }: { gemeente: GemeenteKern }) {
  const { naslag } = useOmgeving()
  const scholen = useScholen(gemeente.vmboVestigingen > 0)
  const hier = watSpeeltIn(gemeente, naslag)
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
        netwerken: [...hier.regionaal, ...hier.landelijk, ...hier.context].map(({ id }) => id),
        instellingen: [...hier.instellingen.map(({ instelling }) => instelling), ...hier.landelijkeInstellingen].map(
          ({ id }) => id,
        ),
      }}
    >
      <Cijfers
        cijfers={[
          {
            getal: toonGetal(hier.regionaal.length),
            wat: hier.regionaal.length === 1 ? 'regionaal netwerk' : 'regionale netwerken',
          },
          {
            getal: toonGetal(hier.instellingen.length),
            wat: hier.instellingen.length === 1 ? 'mbo-instelling' : 'mbo-instellingen',
            uitleg: 'vestiging of werkgebied',
          },
          {
            getal: toonGetal(gemeente.vmboVestigingen),
            wat: gemeente.vmboVestigingen === 1 ? 'vmbo-vestiging' : 'vmbo-vestigingen',
          },
        ]}
      />
      <KaartjePlek />
      <Sectie titel="Regionale netwerken">
        {hier.regionaal.length === 0 ? (
          <Uitleg>Geen regionaal netwerk bekend. Dat wil niet zeggen dat er geen is.</Uitleg>
        ) : (
          <NetwerkenPerSoort netwerken={hier.regionaal} rij={rij} />
        )}
        {hier.regionaal.length > 1 && <OverlapLink onderwerp={{ soort: 'gemeente', id: gemeente.code }} />}
      </Sectie>
      <WaarschijnlijkHier gemeente={gemeente} />
      <Sectie titel="Mbo-instellingen">
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
      {gemeente.vmboVestigingen === 0 ? null : (
        <Uitklap titel="Vmbo-vestigingen" aantal={gemeente.vmboVestigingen} open={gemeente.vmboVestigingen <= 8}>
          <Ophalen wat="De scholen" query={scholen}>
            {(alle) => (
              <Rijen
                rijen={alle.filter((school) => school.gemeente === gemeente.code && isPlek(school)).map(rijVanSchool)}
              />
            )}
          </Ophalen>
        </Uitklap>
      )}
      <Sectie titel="Regio’s">
        <Feiten>
          {hier.regios.map(({ indeling, id, naam, zekerheid }) => (
            <Feit key={indeling} naam={indelingBegrippen[indeling].label} zekerheid={zekerheid}>
              <Verwijzing naar={{ soort: 'regio', indeling, id }}>{naam}</Verwijzing>
            </Feit>
          ))}
        </Feiten>
      </Sectie>
      {hier.landelijk.length === 0 ? null : (
        <Uitklap titel="Landelijke netwerken" aantal={hier.landelijk.length}>
          <NetwerkenPerSoort netwerken={hier.landelijk} rij={rij} />
        </Uitklap>
      )}
      {hier.landelijkeInstellingen.length === 0 ? null : (
        <Uitklap titel="Landelijke mbo-instellingen" aantal={hier.landelijkeInstellingen.length}>
          <Rijen rijen={hier.landelijkeInstellingen.map((instelling) => rijVanInstelling(instelling))} />
        </Uitklap>
      )}
      {hier.context.length === 0 ? null : (
        <Uitklap titel="Achtergrond" aantal={hier.context.length}>
          <NetwerkenPerSoort netwerken={hier.context} rij={rij} />
        </Uitklap>
      )}
    </DossierKader>
  )
}
