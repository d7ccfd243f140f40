import type { Onderwerp } from '@/domain/routes'
import { DossierKader } from './DossierKader'
import { useOmgeving } from './omgeving'
import { Link } from 'wouter'

const wat: Record<Onderwerp['soort'], string> = {
  netwerk: 'Dit netwerk',
  instelling: 'Deze mbo-instelling',
  school: 'Deze vmbo-vestiging',
  gemeente: 'Deze gemeente',
  regio: 'Deze regio',
}

/** The address names something that the data do not hold. */
export function OnbekendDossier({ onderwerp }: { onderwerp: Onderwerp }) {
  const { adresVan } = useOmgeving()
  return (
    <DossierKader onderwerp={onderwerp} kicker="Niet gevonden" titel={`${wat[onderwerp.soort]} kennen we niet`}>
      <p>
        Er staat niets op de landkaart onder “{onderwerp.id}”. Misschien klopt het adres niet, of heet het nu anders.
        Zoek op naam, of <Link href={adresVan(undefined)}>ga terug naar de kaart en de lijst</Link>.
      </p>
    </DossierKader>
  )
}
