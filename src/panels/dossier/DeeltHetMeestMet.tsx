import { Link } from 'wouter'
import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import { isVoorbij } from '@/domain/betekenis/toestand'
import { telwoord } from '@/domain/taal'
import type { Gedeeld } from '@/domain/dossier/dossierOverlap'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import type { Rij } from './Rijen'
import { Rijen } from './Rijen'
import { Sectie, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'

/** How many are in sight; the rest unfolds. */
const MEESTE = 5

interface Props {
  kern: NetwerkKern
  gedeeld: readonly Gedeeld[]
}

/** The netwerken that share most gemeenten and participants, with how many of each. */
export function DeeltHetMeestMet({ kern, gedeeld }: Props) {
  return (
    <Sectie id="overlap" titel="Deelt het meest met">
      {gedeeld.length === 0 ? (
        <Uitleg>Geen ander regionaal netwerk bekend met dezelfde gemeenten of deelnemers.</Uitleg>
      ) : (
        <Rijen rijen={gedeeld.slice(0, MEESTE).map((een) => rijVan(kern, een))} />
      )}
      {gedeeld.length <= MEESTE ? null : (
        <Uitklap titel="Deelt ook met" aantal={gedeeld.length - MEESTE}>
          <Rijen rijen={gedeeld.slice(MEESTE).map((een) => rijVan(kern, een))} />
        </Uitklap>
      )}
      {kern.gebied.type === 'landelijk' ? (
        <Uitleg>Dit netwerk werkt landelijk; hier telt alleen wie er samen in zit.</Uitleg>
      ) : null}
    </Sectie>
  )
}

function rijVan(kern: NetwerkKern, { netwerk, gemeenten, deelnemers }: Gedeeld): Rij {
  return {
    sleutel: netwerk.id,
    naam: netwerk.naam,
    naar: { soort: 'netwerk', id: netwerk.id },
    bij: [
      ...(gemeenten === 0 ? [] : [telwoord(gemeenten, 'gemeente', 'gemeenten')]),
      ...(deelnemers === 0 ? [] : [telwoord(deelnemers, 'deelnemer', 'deelnemers')]),
      netwerkSoortBegrippen[netwerk.soort].label,
      ...(isVoorbij(netwerk.toestand) ? [toonToestand(netwerk)] : []),
    ].join(' · '),
    actie: (
      <Link
        href={vergelijkAdres({ soort: 'netwerk', id: kern.id }, { soort: 'netwerk', id: netwerk.id })}
        aria-label={`Vergelijk met ${netwerk.naam}`}
      >
        vergelijk
      </Link>
    ),
  }
}
