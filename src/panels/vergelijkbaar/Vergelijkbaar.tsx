import { Link } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { toonGebied } from '@/domain/toonGebied'
import { vergelijkbaar } from '@/domain/vergelijk/vergelijkbaar'
import { Uitklap } from '@/ui/Uitklap'
import styles from './Vergelijkbaar.module.css'
import { Weging } from './Weging'
import { metHoofdletter } from '@/domain/taal'

interface Props {
  netwerk: NetwerkKern
  naslag: Naslag
  adresVan: (onderwerp: Onderwerp) => string
}

/** The netwerken elsewhere that look most like this one, with why: whom to ask how they do it. */
export function Vergelijkbaar({ netwerk, naslag, adresVan }: Props) {
  const lijst = vergelijkbaar(netwerk, naslag)
  if (lijst.length === 0) return <p className="klein">{waaromLeeg(netwerk)}</p>
  return (
    <div className="stapel">
      <ol className={styles.lijst}>
        {lijst.map(({ netwerk: ander, score, waarom }) => (
          <li key={ander.id}>
            <div>
              <Link href={adresVan({ soort: 'netwerk', id: ander.id })}>{ander.naam}</Link>
              <span className={`klein ${styles.regel}`}>
                {netwerkSoortBegrippen[ander.soort].label} · {toonGebied(ander, naslag)}
              </span>
              <span className={styles.regel}>{metHoofdletter(waarom.join('; '))}.</span>
            </div>
            <span className={styles.score} title="Gelijkenis, van 0 tot 100">
              {Math.round(100 * score)}
              <span className="alleen-voorlezen"> van 100 gelijkenis</span>
            </span>
          </li>
        ))}
      </ol>
      <Uitklap soort="regel" titel="Hoe is dit berekend?">
        <Weging />
      </Uitklap>
    </div>
  )
}

function waaromLeeg({ gebied }: NetwerkKern): string {
  if (gebied.type === 'landelijk') return 'Dit netwerk werkt in het hele land; er is geen elders om mee te vergelijken.'
  if (gebied.type === 'onbekend') return 'Het gebied is niet bekend, dus ook niet wat elders is.'
  return 'Er is te weinig bekend om een netwerk elders te vinden dat hierop lijkt.'
}
