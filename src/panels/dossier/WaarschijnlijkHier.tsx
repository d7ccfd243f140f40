import { Link } from 'wouter'
import { naasteNetwerken } from '@/domain/betekenis/naasteNetwerken'
import { stoRegioVanGemeente, stoRegios } from '@/domain/betekenis/stoRegioVan'
import { correctieAdres } from '@/domain/dossier/dossier'
import { waarschijnlijkeTafels } from '@/domain/mijnTafels/waarschijnlijkeTafels'
import type { GemeenteKern } from '@/domain/overzicht'
import { NetwerkNamen } from './NetwerkNamen'
import { Sectie } from './Sectie'
import { WaarschijnlijkOok } from './WaarschijnlijkOok'
import { useOmgeving } from './omgeving'

/** How many of the nearest are named. */
const NAASTE = 3

/** To which STO-regio a gemeente with beroepsgericht vmbo may belong when none names it, and the question whether that is so. */
export function WaarschijnlijkHier({ gemeente }: { gemeente: GemeenteKern }) {
  const { naslag, versie } = useOmgeving()
  const oordeel = stoRegioVanGemeente(gemeente, naslag)
  if (oordeel.klasse === 'bekend' || gemeente.beroepsgericht === 0) return null
  const onderwerp = { soort: 'gemeente', id: gemeente.code } as const
  if (oordeel.klasse === 'waarschijnlijk')
    return (
      <WaarschijnlijkOok
        onderwerp={onderwerp}
        lijst={waarschijnlijkeTafels(onderwerp, naslag, [])}
        vraag="Hoort de gemeente daarbij?"
      />
    )
  return (
    <Sectie titel="Welke STO-regio?">
      <p>
        Geen STO-regio die wij kennen noemt deze gemeente. Het dichtst in de buurt:{' '}
        <NetwerkNamen netwerken={naasteNetwerken(gemeente, stoRegios(naslag.overzicht.netwerken), naslag, NAASTE)} />.{' '}
        <Link href={correctieAdres(onderwerp, versie)}>Hoort u bij een STO-regio?</Link>
      </p>
    </Sectie>
  )
}
