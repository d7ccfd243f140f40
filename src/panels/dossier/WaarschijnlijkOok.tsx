import { useState } from 'react'
import { Link } from 'wouter'
import { antwoordAdres } from '@/domain/dossier/dossier'
import type { WaarschijnlijkeTafel } from '@/domain/mijnTafels/waarschijnlijkeTafels'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Onderwerp } from '@/domain/routes'
import { Knop, Knoplink } from '@/ui/Knop'
import { Sectie, Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { Verwijzing } from './Verwijzing'
import css from './WaarschijnlijkOok.module.css'
import { useOmgeving } from './omgeving'

/** So many are asked at once. */
const IN_ZICHT = 3

interface Props {
  onderwerp: Onderwerp
  lijst: readonly WaarschijnlijkeTafel[]
  /** What is asked of each: `Zit u hier aan tafel?` */
  vraag: string
}

/** Tables that no source names the subject at, with why it may sit there, and the question. Left out when there are none. */
export function WaarschijnlijkOok({ lijst, ...rest }: Props) {
  if (lijst.length === 0) return null
  const anderen = lijst.slice(IN_ZICHT)
  return (
    <Sectie titel={`Waarschijnlijk ook (${lijst.length})`} zekerheid="vermoed">
      <Uitleg>Geen bron zegt het. Uw antwoord gaat naar de redactie; u kijkt het eerst zelf na.</Uitleg>
      <div>
        <Vragen lijst={lijst.slice(0, IN_ZICHT)} {...rest} />
        {anderen.length === 0 ? null : (
          <Uitklap titel="Misschien ook" aantal={anderen.length}>
            <Vragen lijst={anderen} {...rest} />
          </Uitklap>
        )}
      </div>
    </Sectie>
  )
}

function Vragen({ lijst, ...rest }: Props) {
  return (
    <ul>
      {lijst.map((deel) => (
        <Vraag key={deel.netwerk.id} {...deel} {...rest} />
      ))}
    </ul>
  )
}

function Vraag({ netwerk, reden, onderwerp, vraag }: WaarschijnlijkeTafel & Omit<Props, 'lijst'>) {
  const { versie } = useOmgeving()
  const [weetNiet, setWeetNiet] = useState(false)
  const { id, naam, soort } = netwerk
  return (
    <li className={css['vraag']}>
      <p>
        <Verwijzing naar={{ soort: 'netwerk', id }} className={css['naam']}>
          {naam}
        </Verwijzing>{' '}
        <span className="klein">{netwerkSoortBegrippen[soort].label}</span>
      </p>
      <p>
        {reden} {vraag}
      </p>
      <div className="rij" data-niet-op-papier>
        <Link href={antwoordAdres(onderwerp, id, 'ja', versie)} asChild>
          <Knoplink>
            Ja<span className="alleen-voorlezen">, bij {naam}</span>
          </Knoplink>
        </Link>
        <Link href={antwoordAdres(onderwerp, id, 'nee', versie)} asChild>
          <Knoplink>
            Nee<span className="alleen-voorlezen">, niet bij {naam}</span>
          </Knoplink>
        </Link>
        <Knop aria-pressed={weetNiet} onClick={() => setWeetNiet(!weetNiet)}>
          Weet ik niet
        </Knop>
        <span role="status" className="klein">
          {weetNiet && 'Dan laten wij het open.'}
        </span>
      </div>
    </li>
  )
}
