import { perspectiefBegrippen } from '@/domain/begrippen'
import type { Bron } from '@/domain/bron'
import type { Netwerk } from '@/domain/netwerk'
import { Vindplaats } from './Vindplaats'
import { Uitklap } from './Uitklap'

interface BevindingenProps {
  titel: string
  bevindingen: Netwerk['succesfactoren']
  bronnen: readonly Bron[]
}

/** What helps or hinders according to the sources; left out when none say so. */
export function Bevindingen({ titel, bevindingen, bronnen }: BevindingenProps) {
  if (bevindingen.length === 0) return null
  return (
    <Uitklap titel={titel} aantal={bevindingen.length}>
      <ul className="stapel">
        {bevindingen.map(({ tekst, perspectief, bron, plaats }) => (
          <li key={tekst}>
            <p>{tekst}</p>
            <Vindplaats vindplaats={{ bron, plaats }} bronnen={bronnen}>
              {perspectief === undefined ? undefined : `${perspectiefBegrippen[perspectief].label} perspectief`}
            </Vindplaats>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
