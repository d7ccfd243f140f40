import { toonPostcode, toonStructuur } from '@/domain/dossier/dossier'
import { toonDatum } from '@/domain/taal'
import type { School } from '@/domain/overzicht'
import { schoolMetCode, zelfdeBestuur } from '@/domain/scholen'
import { brinVan } from '@/domain/vmboVestiging'
import { instellingHier } from '@/domain/dossier/dossierGebied'
import { familieVan } from '@/domain/betekenis/familie'
import { schoolZin } from '@/domain/dossier/dossierZin'
import { tafelsHier, tafelsVan, vakerMet } from '@/domain/dossier/tafels'
import { waarschijnlijkeTafels } from '@/domain/mijnTafels/waarschijnlijkeTafels'
import { Acties } from './Acties'
import { DossierKader } from './DossierKader'
import { KaartjePlek } from './KaartjePlek'
import { Feit, Feiten, Onbekend } from './Feiten'
import { OnbekendDossier } from './OnbekendDossier'
import { Ophalen } from '@/panels/Ophalen'
import { Rijen } from './Rijen'
import { deelnameInWoorden, rijVanInstelling, rijVanSchool } from './rijVan'
import { Sectie, Uitleg } from './Sectie'
import { Stelselblok } from './Stelselblok'
import { Tafelsectie, TafelsNuEnVoorbij, Voorbij } from './Tafels'
import { Uitklap } from './Uitklap'
import { VakerMet } from './VakerMet'
import { Verwijzing } from './Verwijzing'
import { GeenStoRegio } from './GeenStoRegio'
import { WaarschijnlijkOok } from './WaarschijnlijkOok'
import { Sitelink } from '@/ui/Buitenlink'
import { useOmgeving } from './omgeving'
import { useScholen } from './useScholen'

/** One vmbo-vestiging of DUO's register. The overview holds no schools, so all of it waits for the register. */
export function SchoolDossier({ code }: { code: string }) {
  const query = useScholen()
  const school = query.data && schoolMetCode(query.data, code)
  const onderwerp = { soort: 'school', id: code } as const
  if (query.data !== undefined && school === undefined) return <OnbekendDossier onderwerp={onderwerp} />
  return (
    <DossierKader
      onderwerp={onderwerp}
      kicker="Vmbo-vestiging"
      titel={school?.naam ?? `Vestiging ${code}`}
      record={school}
    >
      <Ophalen wat="De gegevens van de school" query={query}>
        {(scholen) => (school === undefined ? null : <SchoolInhoud school={school} scholen={scholen} />)}
      </Ophalen>
    </DossierKader>
  )
}

function SchoolInhoud({ school, scholen }: { school: School; scholen: readonly School[] }) {
  const { naslag } = useOmgeving()
  const gemeente = naslag.gemeenteByCode.get(school.gemeente)
  const codes = school.plek ?? [school.code]
  const tafels = tafelsVan(codes, naslag)
  const waarschijnlijk = waarschijnlijkeTafels({ soort: 'school', id: school.code }, naslag, scholen)
  const genoemd = new Set([...tafels.nu, ...tafels.voorbij, ...waarschijnlijk.map(({ netwerk }) => netwerk)])
  const hier = tafelsHier(
    (naslag.netwerkenByGemeente.get(school.gemeente) ?? []).filter(
      (netwerk) => (netwerk.relevantie === 'kern' || familieVan(netwerk) === 'stelsel') && !genoemd.has(netwerk),
    ),
  )
  const anderen = [...hier['sto-regio'], ...hier['eigen-initiatief'], ...hier.provinciebreed]
  const instellingen = (naslag.instellingenByGemeente.get(school.gemeente) ?? []).map((instelling) =>
    instellingHier(instelling, school.gemeente),
  )
  const metZelfdeBestuur = zelfdeBestuur(school, scholen)
  return (
    <>
      <p>{schoolZin(school.naam, codes, tafels)}</p>
      <Acties onderwerp={{ soort: 'school', id: school.code }} />
      <TafelsNuEnVoorbij
        tafels={tafels}
        van={codes}
        leeg="Van deze vestiging is bij naam geen deelname bekend. Dat wil niet zeggen dat er geen is."
      />
      <WaarschijnlijkOok
        onderwerp={{ soort: 'school', id: school.code }}
        lijst={waarschijnlijk}
        vraag="Doet uw school hier mee?"
      />
      <GeenStoRegio school={school} />
      <VakerMet partners={vakerMet(codes, naslag, (code) => schoolMetCode(scholen, code)?.naam)} />
      <KaartjePlek />
      <Tafelsectie
        titel="Andere tafels in deze gemeente"
        netwerken={anderen}
        leeg="Geen ander regionaal netwerk van nu bekend in deze gemeente."
      >
        {anderen.length > 0 && (
          <Uitleg>Hun gebied omvat de gemeente; dat zegt nog niet dat deze school meedoet.</Uitleg>
        )}
      </Tafelsectie>
      <Voorbij titel="Andere tafels hier die voorbij of waarschijnlijk voorbij zijn" netwerken={hier.voorbij} />
      <Stelselblok stelsel={hier.stelsel} />
      <Sectie titel="Mbo in de buurt">
        {instellingen.length === 0 ? (
          <Uitleg>Geen mbo-instelling bekend met een vestiging of werkgebied hier.</Uitleg>
        ) : null}
        <Rijen
          rijen={instellingen.map(({ instelling, hoe, zekerheid }) =>
            rijVanInstelling(instelling, {
              vooraf: hoe === 'vestiging' ? 'vestiging in deze gemeente' : 'werkgebied omvat deze gemeente',
              zekerheid,
            }),
          )}
        />
      </Sectie>
      <Uitklap titel="Over deze school">
        <Feiten>
          <Feit naam="Onderwijs" zekerheid="register">
            {toonStructuur(school)}
          </Feit>
          <Feit naam="Plaats" zekerheid="register">
            {toonPostcode(school)} {school.plaats}
          </Feit>
          <Feit naam="Gemeente" zekerheid="register">
            <Verwijzing naar={{ soort: 'gemeente', id: school.gemeente }}>
              {gemeente?.naam ?? school.gemeente}
            </Verwijzing>
          </Feit>
          <Feit naam="Code" zekerheid="register">
            {codes.length === 1 ? 'vestiging' : 'vestigingen'} {codes.join(', ')}; BRIN {brinVan(school)}
          </Feit>
          {school.registernaam === undefined ? null : (
            <Feit naam="Naam in het register" zekerheid="register">
              {school.registernaam}
            </Feit>
          )}
          <Feit naam="Bestuursnummer" zekerheid="register">
            {school.bestuur} (DUO)
          </Feit>
          <Feit naam="Website" zekerheid={school.website === null ? undefined : 'register'}>
            {school.website === null ? <Onbekend /> : <Sitelink adres={school.website} />}
          </Feit>
        </Feiten>
      </Uitklap>
      <Uitklap titel="Andere vmbo-vestigingen van dit bestuur" aantal={metZelfdeBestuur.length}>
        <Rijen
          rijen={metZelfdeBestuur
            .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
            .map((ander) => rijVanSchool(ander, [deelnameInWoorden(ander, naslag)]))}
        />
      </Uitklap>
      <Sectie titel="Bron">
        <Uitleg>
          Uit het register van DUO: Alle vestigingen vo. Stand van de landkaart: {toonDatum(naslag.overzicht.peildatum)}
          , versie {naslag.overzicht.versie}.
        </Uitleg>
      </Sectie>
    </>
  )
}
