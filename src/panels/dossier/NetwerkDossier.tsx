import { precisieBegrippen, relevantieBegrippen, vormBegrippen } from '@/domain/begrippen'
import { useQuery } from '@tanstack/react-query'
import { netwerkDossierQuery } from '@/dataset/dossierQueries'
import { telwoord, toonGetal } from '@/domain/taal'
import { geschiedenisVanNetwerk } from '@/domain/dossier/dossierGeschiedenis'
import type { Gedeeld } from '@/domain/dossier/dossierOverlap'
import { gedeeldMet } from '@/domain/dossier/dossierOverlap'
import { deelnemersNu } from '@/domain/betekenis/deelname'
import { metSchatting } from '@/domain/betekenis/schatting'
import { netwerkZin } from '@/domain/dossier/dossierZin'
import { zwakste } from '@/domain/zekerheid'
import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import { isVoorbij } from '@/domain/betekenis/toestand'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { Vergelijkbaar } from '@/panels/vergelijkbaar/Vergelijkbaar'
import type { Cijfer } from './Cijfers'
import { Acties } from './Acties'
import { Cijfers } from './Cijfers'
import { Deelnemers } from './Deelnemers'
import { DeeltHetMeestMet } from './DeeltHetMeestMet'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { GemeentenVan } from './GemeentenVan'
import { Geschiedenis } from './Geschiedenis'
import { KaartKnop } from './KaartKnop'
import { MboInStoRegio } from './MboInStoRegio'
import { NetwerkFeiten, NetwerkKenmerken } from './NetwerkFeiten'
import { NetwerkIntro } from './NetwerkIntro'
import { NetwerkVerdieping } from './NetwerkVerdieping'
import { Ophalen } from '@/panels/Ophalen'
import { Rijen } from './Rijen'
import { rijVanNetwerk } from './rijVan'
import { ScholenIn } from './ScholenIn'
import { Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'

/** Everything about one netwerk of any soort. */
export function NetwerkDossier({ kern }: { kern: NetwerkKern }) {
  const { naslag, adresVan } = useOmgeving()
  const query = useQuery(netwerkDossierQuery(kern.id))
  const netwerk = query.data?.netwerk
  const gedeeld = gedeeldMet(kern, naslag.overzicht.netwerken)
  const geheel = kern.behoortTot.flatMap((id) => naslag.netwerkById.get(id) ?? [])
  const onderdelen = naslag.onderdelenByNetwerk.get(kern.id) ?? []
  const verwant = kern.verwantMet.flatMap((id) => naslag.netwerkById.get(id) ?? [])
  return (
    <DossierKader
      onderwerp={{ soort: 'netwerk', id: kern.id }}
      kicker={kickerVan(kern)}
      titel={kern.naam}
      ookBekendAls={kern.aliassen}
      record={query.data ?? kern}
      laatstGewijzigd={query.data?.laatstGewijzigd}
    >
      <p>{netwerkZin(kern)}</p>
      <NetwerkIntro netwerk={netwerk} laadt={query.isPending} />
      {kern.relevantie === 'context' ? <Uitleg>{relevantieBegrippen.context.uitleg}</Uitleg> : null}
      <Cijfers cijfers={cijfersVan(kern, gedeeld)} />
      <Acties onderwerp={{ soort: 'netwerk', id: kern.id }}>
        <KaartKnop netwerk={kern} />
      </Acties>
      <Deelnemers kern={kern} />
      {kern.soort === 'sto-regio' ? <MboInStoRegio netwerk={kern} /> : null}
      <DeeltHetMeestMet kern={kern} gedeeld={gedeeld} />
      <KaartjePlek />
      {kern.gebied.type === 'regionaal' ? (
        <ScholenIn titel="Vmbo-vestigingen in dit gebied" gemeenten={kern.gemeenten} eerst={kern} />
      ) : null}
      <Uitklap titel="Over dit netwerk">
        <NetwerkFeiten kern={kern} netwerk={netwerk} />
      </Uitklap>
      <Uitklap titel="Vergelijkbaar elders">
        <Vergelijkbaar netwerk={kern} naslag={naslag} adresVan={adresVan} />
      </Uitklap>
      <Geschiedenis haltes={geschiedenisVanNetwerk(kern, naslag)} />
      <GemeentenVan titel="Gemeenten" codes={kern.gemeenten} gebied={netwerk?.gebied} />
      <Netwerken titel="Hoort bij" netwerken={geheel} naslag={naslag} />
      <Netwerken titel="Onderdelen" netwerken={onderdelen} naslag={naslag} />
      <Netwerken titel="Verwant" netwerken={verwant} naslag={naslag} />
      <NetwerkKenmerken kern={kern} netwerk={netwerk} />
      <Ophalen wat="De toelichting en de bronnen" query={query}>
        {(dossier) => <NetwerkVerdieping dossier={dossier} />}
      </Ophalen>
    </DossierKader>
  )
}

function kickerVan({ soort, vorm, toestand, gezien }: NetwerkKern): string {
  const delen = [netwerkSoortBegrippen[soort].label, vorm === 'onbekend' ? 'vorm onbekend' : vormBegrippen[vorm].label]
  return [...delen, toonToestand({ toestand, gezien })].join(' · ')
}

function Netwerken({ titel, netwerken, naslag }: { titel: string; netwerken: readonly NetwerkKern[]; naslag: Naslag }) {
  if (netwerken.length === 0) return null
  return (
    <Uitklap titel={titel} aantal={netwerken.length}>
      <Rijen
        rijen={netwerken.map((netwerk) =>
          rijVanNetwerk(netwerk, naslag, { vooraf: netwerkSoortBegrippen[netwerk.soort].label }),
        )}
      />
    </Uitklap>
  )
}

/** At most three: where, who, and how much it overlaps. */
function cijfersVan(kern: NetwerkKern, gedeeld: readonly Gedeeld[]): Cijfer[] {
  const mbos = kern.deelnemers.filter(({ instelling }) => instelling !== undefined)
  const voorbij = gedeeld.filter(({ netwerk }) => isVoorbij(netwerk.toestand)).length
  const deelnemers: Cijfer = {
    getal: toonGetal(kern.deelnemers.length),
    wat: kern.deelnemers.length === 1 ? 'deelnemer bekend' : 'deelnemers bekend',
    uitleg: metSchatting(
      mbos.length === 0 ? undefined : `waarvan ${mbosInWoorden(mbos)}`,
      kern.deelnemers.map(({ zekerheid }) => zekerheid),
    ),
    lijst: 'deelnemers',
  }
  if (kern.gebied.type !== 'regionaal') return [deelnemers]
  return [
    {
      getal: toonGetal(kern.gemeenten.length),
      wat: kern.gemeenten.length === 1 ? 'gemeente' : 'gemeenten',
      uitleg: metSchatting(kern.gebied.precisie === 'punt' ? precisieBegrippen.punt.label : undefined, [
        kern.gebied.zekerheid,
      ]),
      lijst: 'gemeenten',
    },
    deelnemers,
    {
      getal: toonGetal(gedeeld.length),
      wat: gedeeld.length === 1 ? 'netwerk met overlap' : 'netwerken met overlap',
      uitleg: metSchatting(
        voorbij === 0
          ? 'in gemeenten of deelnemers'
          : `waarvan ${toonGetal(voorbij)} voorbij of waarschijnlijk voorbij`,
        gedeeld.map(({ netwerk, deelnemers: samen }) =>
          samen > 0 ? undefined : zwakste([kern.gebied.zekerheid, netwerk.gebied.zekerheid]),
        ),
      ),
      lijst: 'overlap',
    },
  ]
}

/** `4 mbo-instellingen (nu 3)`: as many as the list below names, and how many live on of those that merged since. */
function mbosInWoorden(mbos: NetwerkKern['deelnemers']): string {
  const nu = deelnemersNu({ deelnemers: mbos }).size
  const aantal = telwoord(mbos.length, 'mbo-instelling', 'mbo-instellingen')
  return nu === mbos.length ? aantal : `${aantal} (nu\u00a0${toonGetal(nu)})`
}
