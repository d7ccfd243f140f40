import { Link } from 'wouter'
import { naasteNetwerken } from '@/domain/betekenis/naasteNetwerken'
import { stoRegioVanGemeente, stoRegios } from '@/domain/betekenis/stoRegioVan'
import { correctieAdres } from '@/domain/dossier/dossier'
import type { GemeenteKern } from '@/domain/overzicht'
import { NetwerkNamen } from './NetwerkNamen'
import { Sectie } from './Sectie'
import { useOmgeving } from './omgeving'

/** How many of the nearest are named. */
const NAASTE = 3

/** To which STO-regio a gemeente with beroepsgericht vmbo may belong when none names it, and the question whether that is so. */
export function WaarschijnlijkHier({ gemeente }: { gemeente: GemeenteKern }) {
  const { naslag, versie } = useOmgeving()
  const oordeel = stoRegioVanGemeente(gemeente, naslag)
  if (oordeel.klasse === 'bekend' || gemeente.beroepsgericht === 0) return null
  const waarschijnlijk = oordeel.klasse === 'waarschijnlijk'
  const vraag = (
    <Link href={correctieAdres({ soort: 'gemeente', id: gemeente.code }, versie)}>
      {waarschijnlijk ? 'Hoort u daarbij?' : 'Hoort u bij een STO-regio?'}
    </Link>
  )
  return (
    <Sectie titel="Welke STO-regio?" zekerheid={waarschijnlijk ? 'vermoed' : undefined}>
      {waarschijnlijk ? (
        <p>
          Waarschijnlijk hoort de gemeente bij <NetwerkNamen netwerken={oordeel.netwerken} />. {oordeel.reden} Geen bron
          zegt het. {vraag}
        </p>
      ) : (
        <p>
          Geen STO-regio die wij kennen noemt deze gemeente. Het dichtst in de buurt:{' '}
          <NetwerkNamen netwerken={naasteNetwerken(gemeente, stoRegios(naslag.overzicht.netwerken), naslag, NAASTE)} />.{' '}
          {vraag}
        </p>
      )}
    </Sectie>
  )
}
