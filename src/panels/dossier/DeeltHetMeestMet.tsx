import { telwoord } from '@/domain/dossier'
import type { Gedeeld } from '@/domain/dossierOverlap'
import { netwerkSoortBegrippen } from '@/domain/netwerk'
import { Rijen } from './Rijen'
import { Sectie, Uitleg } from './Sectie'

/** How many are named; the rest is counted. */
const MEESTE = 5

/** The netwerken that share most gemeenten and participants, with how many of each. */
export function DeeltHetMeestMet({ gedeeld, landelijk }: { gedeeld: readonly Gedeeld[]; landelijk: boolean }) {
  return (
    <Sectie titel="Deelt het meest met">
      {gedeeld.length === 0 ? (
        <Uitleg>Geen ander regionaal netwerk bekend met dezelfde gemeenten of deelnemers.</Uitleg>
      ) : (
        <Rijen
          rijen={gedeeld
            .slice(0, MEESTE)
            .map(({ netwerk, gemeenten, deelnemers }) => ({
              sleutel: netwerk.id,
              naam: netwerk.naam,
              naar: { soort: 'netwerk', id: netwerk.id },
              bij: [
                ...(gemeenten === 0 ? [] : [telwoord(gemeenten, 'gemeente', 'gemeenten')]),
                ...(deelnemers === 0 ? [] : [telwoord(deelnemers, 'deelnemer', 'deelnemers')]),
                netwerkSoortBegrippen[netwerk.soort].label,
                ...(netwerk.status === 'beeindigd' ? ['beëindigd'] : []),
              ].join(' · '),
            }))}
        />
      )}
      {gedeeld.length <= MEESTE ? null : (
        <Uitleg>En nog {telwoord(gedeeld.length - MEESTE, 'ander netwerk', 'andere netwerken')}.</Uitleg>
      )}
      {landelijk ? <Uitleg>Dit netwerk werkt landelijk; hier telt alleen wie er samen in zit.</Uitleg> : null}
    </Sectie>
  )
}
