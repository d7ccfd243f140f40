import { telwoord, toonGetal } from '@/domain/taal'
import { schatting } from '@/domain/betekenis/schatting'
import type { Ligging } from '@/domain/dossier/dossierGebied'
import { netwerkenBijRegio } from '@/domain/dossier/dossierGebied'
import { regioZin } from '@/domain/dossier/dossierZin'
import { nuEnVoorbij } from '@/domain/dossier/tafels'
import { instellingenBijRegio, telVmboVestigingen } from '@/domain/dossier/dossierOverlap'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { regioSleutel } from '@/domain/opzoeken'
import type { RegioKern } from '@/domain/overzicht'
import { Acties } from './Acties'
import { Cijfers } from './Cijfers'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { OverlapLink } from './OverlapLink'
import { Namenlijst, Rijen } from './Rijen'
import { rijVanInstelling } from './rijVan'
import { ScholenIn } from './ScholenIn'
import { Tafellijst, Voorbij } from './Tafels'
import { Sectie, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { metDaarnaast } from './metDaarnaast'
import { useOmgeving } from './omgeving'

const liggingen: readonly { ligging: Ligging; titel: string }[] = [
  { ligging: 'gelijk', titel: 'Netwerken met precies dit gebied' },
  { ligging: 'binnen', titel: 'Netwerken die geheel in de regio liggen' },
  { ligging: 'deels', titel: 'Netwerken die deels in de regio liggen' },
  { ligging: 'dekt', titel: 'Netwerken die de hele regio en meer omvatten' },
]

/** One region of an official division: what lies in it, across it and around it. */
export function RegioDossier({ regio }: { regio: RegioKern }) {
  const { naslag } = useOmgeving()
  const { indeling, id, naam } = regio
  const gemeenten = naslag.gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []
  const codes = gemeenten.map(({ code }) => code)
  const groepen = netwerkenBijRegio(gemeenten, naslag)
  const alle = nuEnVoorbij([...groepen.values()].flat())
  const aantal = alle.nu.length
  const instellingen = instellingenBijRegio(codes, naslag)
  const scholen = telVmboVestigingen(codes, naslag)
  return (
    <DossierKader
      onderwerp={{ soort: 'regio', indeling, id }}
      kicker={indelingBegrippen[indeling].label}
      titel={naam}
      ookBekendAls={regio.aliassen}
      record={{ regio, gemeenten: codes, netwerken: [...groepen.values()].flat().map((netwerk) => netwerk.id) }}
    >
      <p>{regioZin(naam, gemeenten.length, alle)}</p>
      <Acties onderwerp={{ soort: 'regio', indeling, id }} />
      <Cijfers
        cijfers={[
          {
            getal: toonGetal(gemeenten.length),
            wat: gemeenten.length === 1 ? 'gemeente' : 'gemeenten',
            lijst: 'gemeenten',
          },
          {
            getal: toonGetal(aantal),
            wat: aantal === 1 ? 'netwerk van nu' : 'netwerken van nu',
            uitleg: metDaarnaast(
              schatting(alle.nu.map(({ gebied }) => gebied.zekerheid)),
              alle.voorbij.length,
              'voorbij of waarschijnlijk voorbij',
            ),
            lijst: 'tafels',
          },
          { getal: toonGetal(scholen), wat: scholen === 1 ? 'vmbo-vestiging' : 'vmbo-vestigingen', lijst: 'scholen' },
        ]}
      />
      {aantal > 1 && <OverlapLink onderwerp={{ soort: 'regio', indeling, id }} />}
      <div id="tafels">
        {liggingen.map(({ ligging, titel }) => {
          const netwerken = nuEnVoorbij(groepen.get(ligging) ?? []).nu
          return netwerken.length === 0 ? null : (
            <Uitklap
              key={ligging}
              titel={titel}
              aantal={netwerken.length}
              open={ligging === 'gelijk' || ligging === 'binnen'}
            >
              <Tafellijst netwerken={netwerken} />
            </Uitklap>
          )
        })}
      </div>
      <Voorbij netwerken={alle.voorbij} />
      <KaartjePlek />
      <ScholenIn titel="Vmbo-vestigingen" gemeenten={codes} />
      <Uitklap titel="Mbo-instellingen" aantal={instellingen.length}>
        <Rijen
          rijen={instellingen.map(({ instelling, plaatsen, gemeenten: gedekt }) =>
            rijVanInstelling(instelling, {
              vooraf:
                plaatsen.length > 0
                  ? `vestiging in ${plaatsen.join(', ')}`
                  : `werkgebied: ${toonGetal(gedekt)} van ${telwoord(gemeenten.length, 'gemeente', 'gemeenten')}`,
              zekerheid: plaatsen.length > 0 ? instelling.zekerheid : instelling.werkgebied.zekerheid,
            }),
          )}
        />
      </Uitklap>
      <Uitklap id="gemeenten" titel="Gemeenten" aantal={gemeenten.length}>
        <Namenlijst
          namen={gemeenten
            .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
            .map((gemeente) => ({ naam: gemeente.naam, naar: { soort: 'gemeente', id: gemeente.code } }))}
        />
      </Uitklap>
      <Sectie titel="Over deze indeling" zekerheid={regio.zekerheid}>
        <Uitleg>{indelingBegrippen[indeling].uitleg}</Uitleg>
        {regio.toelichting === undefined ? null : <Uitleg>{regio.toelichting}</Uitleg>}
      </Sectie>
    </DossierKader>
  )
}
