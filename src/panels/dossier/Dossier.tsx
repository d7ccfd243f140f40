import type { ReactNode } from 'react'
import { memo, useMemo } from 'react'
import { regioSleutel } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import type { Omgeving } from './omgeving'
import { KaartjeContext, OmgevingContext } from './omgeving'
import { GemeenteDossier } from './GemeenteDossier'
import { InstellingDossier } from './InstellingDossier'
import { NetwerkDossier } from './NetwerkDossier'
import { OnbekendDossier } from './OnbekendDossier'
import { RegioDossier } from './RegioDossier'
import { SchoolDossier } from './SchoolDossier'

export interface DossierProps extends Omgeving {
  onderwerp: Onderwerp
  /** A small map of the subject, drawn by whoever knows how. */
  kaartje?: ReactNode
}

/**
 * All that is known about one subject: the top half for a bestuurder, the rest unfolds. What the overview holds is
 * there at once; the file of the dossier itself is fetched here and only adds to it.
 */
export function Dossier({
  onderwerp,
  naslag,
  adresVan,
  versie,
  kaartje,
  onSluit,
  neemtFocus,
  gekozen,
  onKiesOpKaart,
}: DossierProps) {
  const omgeving = useMemo(
    (): Omgeving => ({ naslag, adresVan, versie, onSluit, neemtFocus, gekozen, onKiesOpKaart }),
    [naslag, adresVan, versie, onSluit, neemtFocus, gekozen, onKiesOpKaart],
  )
  return (
    <OmgevingContext value={omgeving}>
      <KaartjeContext value={kaartje}>
        <DossierVan key={padVan(onderwerp)} onderwerp={onderwerp} naslag={naslag} />
      </KaartjeContext>
    </OmgevingContext>
  )
}

/** Picks the dossier of this soort, or says that nothing is known under that id. Hovering over the map does not reach it. */
const DossierVan = memo(function DossierVan({ onderwerp, naslag }: Pick<DossierProps, 'onderwerp' | 'naslag'>) {
  const { id } = onderwerp
  if (onderwerp.soort === 'school') return <SchoolDossier code={id} />
  const onbekend = <OnbekendDossier onderwerp={onderwerp} />
  if (onderwerp.soort === 'netwerk') {
    const netwerk = naslag.netwerkById.get(id)
    return netwerk === undefined ? onbekend : <NetwerkDossier kern={netwerk} />
  }
  if (onderwerp.soort === 'instelling') {
    const instelling = naslag.instellingById.get(id)
    return instelling === undefined ? onbekend : <InstellingDossier kern={instelling} />
  }
  if (onderwerp.soort === 'gemeente') {
    const gemeente = naslag.gemeenteByCode.get(id)
    return gemeente === undefined ? onbekend : <GemeenteDossier gemeente={gemeente} />
  }
  const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, id))
  return regio === undefined ? onbekend : <RegioDossier regio={regio} />
})
