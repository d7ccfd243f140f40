import { useQuery } from '@tanstack/react-query'
import { instellingDossierQuery } from '@/dataset/dossierQueries'
import { deelnameVan } from '@/domain/betekenis/deelname'
import { metSchatting } from '@/domain/betekenis/schatting'
import { zwakste } from '@/domain/zekerheid'
import { toonDatum, toonGetal } from '@/domain/taal'
import { geschiedenisVanInstelling } from '@/domain/dossier/dossierGeschiedenis'
import { netwerkenInGebied, telVmboVestigingen } from '@/domain/dossier/dossierOverlap'
import { instellingZin } from '@/domain/dossier/dossierZin'
import type { NuEnVoorbij } from '@/domain/dossier/tafels'
import { stelselVan, tafelsVan, vakerMet } from '@/domain/dossier/tafels'
import { waarschijnlijkeTafels } from '@/domain/mijnTafels/waarschijnlijkeTafels'
import type { InstellingKern, NetwerkKern } from '@/domain/overzicht'
import { bereikBegrippen } from '@/domain/begrippen'
import { bestaatNu } from '@/domain/bestaan'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { instellingVelduitleg } from '@/domain/velden/instellingVelduitleg'
import { volledigheidVan } from '@/domain/velden/volledigheidVan'
import { Bronnen } from './Bronnen'
import type { Cijfer } from './Cijfers'
import { Acties } from './Acties'
import { Cijfers } from './Cijfers'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { OverlapLink } from './OverlapLink'
import { GemeentenVan } from './GemeentenVan'
import { Geschiedenis } from './Geschiedenis'
import { InstellingFeiten } from './InstellingFeiten'
import { InstellingOverlap } from './InstellingOverlap'
import { Kennis } from './Kennis'
import { Ophalen } from '@/panels/Ophalen'
import { ScholenIn } from './ScholenIn'
import { LetOp, Opmerking } from './Sectie'
import { Soortgenoten } from './Soortgenoten'
import { Stelselblok } from './Stelselblok'
import { TafelsNuEnVoorbij } from './Tafels'
import { Toelichting } from './Toelichting'
import { Uitklap } from './Uitklap'
import { VakerMet } from './VakerMet'
import { Vestigingen } from './Vestigingen'
import { Volledigheid } from './Volledigheid'
import { Verwijzing } from './Verwijzing'
import { WaarschijnlijkOok } from './WaarschijnlijkOok'
import { metDaarnaast } from './metDaarnaast'
import { useOmgeving } from './omgeving'
import { useSchoolnaam } from './useScholen'

/** Everything about one mbo-instelling, of today or of the past: its tables first, the register last. */
export function InstellingDossier({ kern }: { kern: InstellingKern }) {
  const { naslag } = useOmgeving()
  const query = useQuery(instellingDossierQuery(kern.id))
  const tafels = tafelsVan([kern.id], naslag)
  const schoolnaam = useSchoolnaam(tafels.nu)
  const isLandelijk = kern.werkgebied.type === 'landelijk'
  const stoRegios = isLandelijk ? [] : netwerkenInGebied('sto-regio', kern.gemeenten, naslag)
  return (
    <DossierKader
      onderwerp={{ soort: 'instelling', id: kern.id }}
      kicker={`${mboSoortBegrippen[kern.soort].label} · ${bereikBegrippen[kern.bereik].label}${bestaatNu(kern) ? '' : ' · opgeheven'}`}
      titel={kern.naam}
      ookBekendAls={[...new Set([kern.korteNaam, ...kern.aliassen])].flatMap((naam) =>
        naam === undefined || naam === kern.naam ? [] : [naam],
      )}
      record={query.data ?? kern}
      laatstGewijzigd={query.data?.laatstGewijzigd}
    >
      <Opgeheven kern={kern} />
      <p>{instellingZin(kern, tafels, naslag)}</p>
      <Acties onderwerp={{ soort: 'instelling', id: kern.id }} />
      <Cijfers cijfers={cijfersVan(kern, tafels, stoRegios, telVmboVestigingen(kern.gemeenten, naslag))} />
      <TafelsNuEnVoorbij
        tafels={tafels}
        van={[kern.id]}
        leeg="Geen deelname bekend. Dat wil niet zeggen dat er geen is."
      >
        {tafels.nu.length > 1 && <OverlapLink onderwerp={{ soort: 'instelling', id: kern.id }} />}
      </TafelsNuEnVoorbij>
      <WaarschijnlijkOok
        onderwerp={{ soort: 'instelling', id: kern.id }}
        lijst={waarschijnlijkeTafels({ soort: 'instelling', id: kern.id }, naslag, [])}
        vraag="Zit u hier aan tafel?"
      />
      <VakerMet partners={vakerMet([kern.id], naslag, schoolnaam)} />
      <Stelselblok stelsel={stelselVan([kern.id], naslag)} />
      <KaartjePlek />
      {isLandelijk ? (
        <Soortgenoten kern={kern} />
      ) : (
        <ScholenIn gemeenten={kern.gemeenten} titel="Vmbo-vestigingen in het werkgebied" />
      )}
      {bestaatNu(kern) && !isLandelijk ? <InstellingOverlap kern={kern} stoRegios={stoRegios} /> : null}
      <Uitklap titel="Over deze instelling">
        <InstellingFeiten kern={kern} query={query} />
      </Uitklap>
      <Geschiedenis haltes={geschiedenisVanInstelling(kern, naslag)} />
      <Vestigingen vestigingen={kern.vestigingen} />
      <GemeentenVan
        titel="Gemeenten in het werkgebied"
        codes={kern.gemeenten}
        gebied={query.data?.instelling.werkgebied}
      />
      <Ophalen wat="De toelichting en de bronnen" query={query}>
        {({ instelling, bronnen, kennis }) => (
          <>
            <Opmerking tekst={instelling.opmerking} />
            <Kennis kennis={kennis} bronnen={bronnen} />
            <Toelichting
              toelichtingen={
                instelling.werkgebied.toelichting === undefined
                  ? []
                  : [{ wat: 'Werkgebied', tekst: instelling.werkgebied.toelichting }]
              }
            />
            <Bronnen
              herkomst={instelling.herkomst}
              bronnen={bronnen}
              peildatum={instelling.peildatum}
              zekerheid={instelling.zekerheid}
            />
            <Volledigheid
              onderwerp={{ soort: 'instelling', id: kern.id }}
              volledigheid={volledigheidVan(instellingVelden, instellingVelduitleg, instelling)}
            />
          </>
        )}
      </Ophalen>
    </DossierKader>
  )
}

/** Says at the top that an instelling is no more, and where it went. */
function Opgeheven({ kern }: { kern: InstellingKern }) {
  const { naslag } = useOmgeving()
  if (kern.bestaatTot === undefined) return null
  const opvolgers = kern.opgegaanIn.flatMap((id) => naslag.instellingById.get(id) ?? [])
  return (
    <LetOp>
      <p>Deze instelling bestaat niet meer sinds {toonDatum(kern.bestaatTot)}.</p>
      {opvolgers.map(({ id, naam }) => (
        <p key={id}>
          Opgegaan in <Verwijzing naar={{ soort: 'instelling', id }}>{naam}</Verwijzing>.
        </p>
      ))}
      {opvolgers.length > 1 && <p>Zij is verdeeld: wie van deze nu aan haar tafels zit, zegt geen bron.</p>}
    </LetOp>
  )
}

/** Tables of now, and of then apart; what its werkgebied touches is computed, and only for one of today. */
function cijfersVan(
  kern: InstellingKern,
  { nu, voorbij }: NuEnVoorbij,
  stoRegios: readonly NetwerkKern[],
  scholen: number,
): Cijfer[] {
  const tafels: Cijfer = {
    getal: toonGetal(nu.length),
    wat: nu.length === 1 ? 'tafel van nu' : 'tafels van nu',
    uitleg: metDaarnaast(
      metSchatting(
        voorbij.length === 0 ? 'voor zover bekend' : undefined,
        nu.map((netwerk) => deelnameVan(kern.id, netwerk)?.zekerheid),
      ),
      voorbij.length,
      'voorbij of waarschijnlijk voorbij',
    ),
    lijst: 'tafels',
  }
  if (!bestaatNu(kern) || kern.werkgebied.type !== 'regionaal') return [tafels]
  const werkgebied = kern.werkgebied.zekerheid
  return [
    tafels,
    {
      getal: toonGetal(stoRegios.length),
      wat: stoRegios.length === 1 ? 'STO-regio' : 'STO-regio’s',
      uitleg: metSchatting(
        'in het werkgebied',
        stoRegios.map(({ gebied }) => zwakste([werkgebied, gebied.zekerheid])),
      ),
      lijst: 'sto-regios',
    },
    {
      getal: toonGetal(scholen),
      wat: scholen === 1 ? 'vmbo-vestiging' : 'vmbo-vestigingen',
      uitleg: metSchatting('in het werkgebied', [werkgebied]),
      lijst: 'scholen',
    },
  ]
}
