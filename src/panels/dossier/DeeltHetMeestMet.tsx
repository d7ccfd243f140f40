import { Link } from 'wouter'
import { telwoord } from '@/domain/taal'
import type { Gedeeld } from '@/domain/dossier/dossierOverlap'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import type { Rij } from './Rijen'
import { Rijen } from './Rijen'
import { Sectie, Uitleg } from './Sectie'

/** How many are named; the rest is counted. */
const MEESTE = 5

interface Props {
  kern: NetwerkKern
  gedeeld: readonly Gedeeld[]
}

/** The netwerken that share most gemeenten and participants, with how many of each. */
export function DeeltHetMeestMet({ kern, gedeeld }: Props) {
  return (
    <Sectie titel="Deelt het meest met">
      {gedeeld.length === 0 ? (
        <Uitleg>Geen ander regionaal netwerk bekend met dezelfde gemeenten of deelnemers.</Uitleg>
      ) : (
        <Rijen
          rijen={gedeeld.slice(0, MEESTE).map(({ netwerk, gemeenten, deelnemers }): Rij => ({
            sleutel: netwerk.id,
            naam: netwerk.naam,
            naar: { soort: 'netwerk', id: netwerk.id },
            bij: [
              ...(gemeenten === 0 ? [] : [telwoord(gemeenten, 'gemeente', 'gemeenten')]),
              ...(deelnemers === 0 ? [] : [telwoord(deelnemers, 'deelnemer', 'deelnemers')]),
              netwerkSoortBegrippen[netwerk.soort].label,
              ...(netwerk.status === 'beeindigd' ? ['beëindigd'] : []),
            ].join(' · '),
            actie: (
              <Link
                href={vergelijkAdres({ soort: 'netwerk', id: kern.id }, { soort: 'netwerk', id: netwerk.id })}
                aria-label={`Vergelijk met ${netwerk.naam}`}
              >
                vergelijk
              </Link>
            ),
          }))}
        />
      )}
      {gedeeld.length <= MEESTE ? null : (
        <Uitleg>En nog {telwoord(gedeeld.length - MEESTE, 'ander netwerk', 'andere netwerken')}.</Uitleg>
      )}
      {kern.gebied.type === 'landelijk' ? (
        <Uitleg>Dit netwerk werkt landelijk; hier telt alleen wie er samen in zit.</Uitleg>
      ) : null}
    </Sectie>
  )
}
