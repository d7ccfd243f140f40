import { toonAandeel } from '@/domain/inzichten/inzichtenCijfers'
import { plaatsonzekerheid, volledigheid } from '@/domain/inzichten/inzichtenVolledigheid'
import type { Kengetal } from '@/domain/kennis'
import type { Naslag } from '@/domain/opzoeken'
import { Cijfertabel } from './Cijfertabel'
import { Onderdeel } from './Deel'

/** How far our knowledge goes, beside what others counted. */
export function Volledigheid({ naslag, kengetallen }: { naslag: Naslag; kengetallen: readonly Kengetal[] }) {
  const { zonderGebied, alleenPlaats, landelijk } = plaatsonzekerheid(naslag)
  return (
    <Onderdeel titel="Hoe volledig is onze lijst?">
      <Cijfertabel
        titel="Wat elders is geteld en wat wij kennen"
        titelVerborgen
        proza
        bestand="volledigheid"
        versie={naslag.overzicht.versie}
        kolommen={[
          { kop: 'Wat' },
          { kop: 'Geteld', getal: true },
          { kop: 'Bij ons', getal: true },
          { kop: 'Deel', getal: true },
          { kop: 'Let op' },
          { kop: 'Geteld door' },
        ]}
        rijen={volledigheid(naslag, kengetallen).map(({ id, wat, geteld, bekend, isDeel, kanttekening, bron }) => ({
          sleutel: id,
          cellen: [wat, geteld, bekend, isDeel ? toonAandeel(bekend, geteld) : 'niet te zeggen', kanttekening, bron],
        }))}
      />
      <p className="klein">
        Van {alleenPlaats} netwerken kennen wij alleen de vestigingsplaats: zij reiken vermoedelijk verder dan die ene
        gemeente. {zonderGebied} netwerken hebben geen bekend gebied en {landelijk} werken landelijk; die dekken hier
        niets.
      </p>
    </Onderdeel>
  )
}
