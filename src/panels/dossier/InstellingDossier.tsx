import { useQuery } from '@tanstack/react-query'
import { instellingDossierQuery } from '@/dataset/dossierQueries'
import { toonDatum, toonGetal } from '@/domain/taal'
import { geschiedenisVanInstelling } from '@/domain/dossier/dossierGeschiedenis'
import { netwerkenInGebied, telVmboVestigingen } from '@/domain/dossier/dossierOverlap'
import { bestaatNu } from '@/domain/mboInstelling'
import { bereikBegrippen, mboSoortBegrippen } from '@/domain/mboWaarden'
import type { InstellingKern } from '@/domain/overzicht'
import { Bronnen } from './Bronnen'
import type { Cijfer } from './Cijfers'
import { Cijfers } from './Cijfers'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { OverlapLink } from './OverlapLink'
import { GemeentenVan } from './GemeentenVan'
import { Geschiedenis } from './Geschiedenis'
import { InstellingFeiten } from './InstellingFeiten'
import { InstellingOverlap } from './InstellingOverlap'
import { Kennis } from './Kennis'
import { NetwerkenPerSoort } from './NetwerkenPerSoort'
import { Ophalen } from '@/panels/Ophalen'
import { deelnameInRij, rijVanNetwerk } from './rijVan'
import { LetOp, Opmerking, Sectie, Uitleg } from './Sectie'
import { Toelichting } from './Toelichting'
import { Vestigingen } from './Vestigingen'
import { Verwijzing } from './Verwijzing'
import { useOmgeving } from './omgeving'

/** Everything about one mbo-instelling, of today or of the past. */
export function InstellingDossier({ kern }: { kern: InstellingKern }) {
  const { naslag } = useOmgeving()
  const query = useQuery(instellingDossierQuery(kern.id))
  const neemtDeel = naslag.netwerkenByDeelnemer.get(kern.id) ?? []
  const werkgebied =
    kern.werkgebied.type === 'landelijk' ? naslag.overzicht.gemeenten.map(({ code }) => code) : kern.gemeenten
  const stoRegios = netwerkenInGebied('sto-regio', werkgebied, naslag)
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
      <Voorbij kern={kern} />
      <Cijfers cijfers={cijfersVan(kern, neemtDeel.length, stoRegios.length, telVmboVestigingen(werkgebied, naslag))} />
      <InstellingFeiten kern={kern} query={query} />
      <KaartjePlek />
      <Sectie titel="Neemt deel aan">
        {neemtDeel.length === 0 ? <Uitleg>Geen deelname bekend. Dat wil niet zeggen dat er geen is.</Uitleg> : null}
        <NetwerkenPerSoort
          netwerken={neemtDeel}
          rij={(netwerk) => rijVanNetwerk(netwerk, naslag, deelnameInRij([kern.id], netwerk, naslag))}
        />
        {neemtDeel.length > 1 && <OverlapLink onderwerp={{ soort: 'instelling', id: kern.id }} />}
      </Sectie>
      <Geschiedenis haltes={geschiedenisVanInstelling(kern, naslag)} />
      {bestaatNu(kern) ? <InstellingOverlap kern={kern} stoRegios={stoRegios} /> : null}
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
          </>
        )}
      </Ophalen>
    </DossierKader>
  )
}

/** Says at the top that an instelling is no more, and where it went. */
function Voorbij({ kern }: { kern: InstellingKern }) {
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
    </LetOp>
  )
}

/** What it takes part in is known from sources; what its werkgebied touches is computed, and only for one of today. */
function cijfersVan(kern: InstellingKern, netwerken: number, stoRegios: number, scholen: number): Cijfer[] {
  const deelname: Cijfer = {
    getal: toonGetal(netwerken),
    wat: netwerken === 1 ? 'netwerk' : 'netwerken',
    uitleg: 'deelname volgens de bronnen',
  }
  if (!bestaatNu(kern)) return [deelname]
  const onbekend = kern.werkgebied.type === 'onbekend'
  return [
    deelname,
    {
      getal: onbekend ? '?' : toonGetal(stoRegios),
      wat: stoRegios === 1 ? 'STO-regio geraakt' : 'STO-regio’s geraakt',
      uitleg: onbekend ? 'werkgebied onbekend' : 'overlap van werkgebied',
    },
    {
      getal: onbekend ? '?' : toonGetal(scholen),
      wat: scholen === 1 ? 'vmbo-vestiging' : 'vmbo-vestigingen',
      uitleg: onbekend ? 'werkgebied onbekend' : 'in het werkgebied',
    },
  ]
}
