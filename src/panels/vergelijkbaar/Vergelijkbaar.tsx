import { Link } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { metHoofdletter } from '@/domain/taal'
import { toonGebied } from '@/domain/toonGebied'
import { vergelijkbaar, waaromStil } from '@/domain/vergelijk/vergelijkbaar'
import { Uitklap } from '@/ui/Uitklap'
import styles from './Vergelijkbaar.module.css'
import { Vergelijkwijze } from './Vergelijkwijze'

interface Props {
  netwerk: NetwerkKern
  naslag: Naslag
  adresVan: (onderwerp: Onderwerp) => string
}

/** The netwerken elsewhere that look most like this one, with why: whom to ask how they do it. */
export function Vergelijkbaar({ netwerk, naslag, adresVan }: Props) {
  const stil = waaromStil(netwerk, naslag)
  const lijst = vergelijkbaar(netwerk, naslag)
  return (
    <div className="stapel">
      {lijst.length === 0 && (
        <p className="klein">
          {stil ?? 'Elders is geen netwerk van nu bekend dat hierop in drie of meer dingen lijkt.'}
        </p>
      )}
      {lijst.length > 0 && (
        <ol className={styles.lijst}>
          {lijst.map(({ netwerk: ander, redenen }) => (
            <li key={ander.id}>
              <Link href={adresVan({ soort: 'netwerk', id: ander.id })}>{ander.naam}</Link>
              <span className={`klein ${styles.regel}`}>
                {netwerkSoortBegrippen[ander.soort].label} · {toonGebied(ander, naslag)}
              </span>
              <span className={styles.regel}>{metHoofdletter(redenen.join('; '))}.</span>
            </li>
          ))}
        </ol>
      )}
      <Uitklap soort="regel" titel="Waar kijken wij naar?">
        <Vergelijkwijze />
      </Uitklap>
    </div>
  )
}
