import type { UseQueryResult } from '@tanstack/react-query'
import { telwoord } from '@/domain/taal'
import { gebiedMetPrecisie } from '@/domain/dossier/dossierGebied'
import { toonBestaan } from '@/domain/dossier/dossierGeschiedenis'
import type { Veld } from '@/domain/dossier/dossierHerkomst'
import { zekerheidVanVeld } from '@/domain/dossier/dossierHerkomst'
import { bereikBegrippen, mboSoortBegrippen } from '@/domain/mboWaarden'
import type { InstellingDossier } from '@/domain/dossier/dossierbestand'
import type { InstellingKern } from '@/domain/overzicht'
import { Feit, Feiten, Onbekend } from './Feiten'
import { Sitelink } from '@/ui/Buitenlink'
import { useOmgeving } from './omgeving'

interface InstellingFeitenProps {
  kern: InstellingKern
  query: UseQueryResult<InstellingDossier>
}

/** The facts of an instelling. Every row is there from the start; what must be fetched fills in. */
export function InstellingFeiten({ kern, query }: InstellingFeitenProps) {
  const { naslag } = useOmgeving()
  const instelling = query.data?.instelling
  const merk = (veld: Veld) => (instelling === undefined ? undefined : zekerheidVanVeld(instelling.herkomst, veld))
  const later = query.isPending ? 'laden…' : <Onbekend />
  const { type, zekerheid } = kern.werkgebied
  return (
    <Feiten>
      <Feit naam="Soort" zekerheid={merk('soort')}>
        {mboSoortBegrippen[kern.soort].label}
        {kern.groenOnderwijs && kern.soort !== 'groen' ? ', ook groen onderwijs' : ''}
      </Feit>
      <Feit naam="Bereik" zekerheid={merk('bereik')}>
        {bereikBegrippen[kern.bereik].label}
      </Feit>
      <Feit naam="Werkgebied" zekerheid={zekerheid}>
        {type === 'onbekend' ? (
          <Onbekend />
        ) : (
          gebiedMetPrecisie({ gebied: kern.werkgebied, gemeenten: kern.gemeenten }, naslag)
        )}
      </Feit>
      <Feit naam={telwoord(kern.vestigingen.length, 'vestiging', 'vestigingen')} zekerheid={merk('vestigingen')}>
        {kern.vestigingen.length === 0 ? <Onbekend /> : vestigingsplaatsen(kern)}
      </Feit>
      <Feit naam="Periode" zekerheid={merk('bestaatVan') ?? merk('bestaatTot')}>
        {kern.bestaatVan === undefined && kern.bestaatTot === undefined ? 'bestaat nu' : toonBestaan(kern)}
      </Feit>
      <Feit naam="Officiële naam" zekerheid={merk('officieleNaam')}>
        {kern.officieleNaam ?? <Onbekend />}
      </Feit>
      <Feit naam="BRIN" zekerheid={merk('brin')}>
        {kern.brin ?? <Onbekend />}
      </Feit>
      <Feit naam="Bestuur" zekerheid={merk('bestuur')}>
        {instelling?.bestuur ?? later}
      </Feit>
      <Feit naam="Website" zekerheid={merk('website')}>
        {instelling?.website === undefined ? later : <Sitelink adres={instelling.website} />}
      </Feit>
    </Feiten>
  )
}

/** Places once each, the main one first: `Zwolle (hoofdvestiging), Raalte`. */
function vestigingsplaatsen({ vestigingen }: InstellingKern): string {
  const hoofd = vestigingen.filter(({ hoofdvestiging }) => hoofdvestiging).map(({ plaats }) => plaats)
  const overig = vestigingen.map(({ plaats }) => plaats).filter((plaats) => !hoofd.includes(plaats))
  return [...new Set([...hoofd.map((plaats) => `${plaats} (hoofdvestiging)`), ...overig])].join(', ')
}
