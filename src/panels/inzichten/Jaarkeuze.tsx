import { useId } from 'react'
import { Link } from 'wouter'
import { telInJaar } from '@/domain/inzichten/tijdlijn'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { Inzichten } from '@/url/useInzichten'
import { Invoer } from '@/ui/Veld'
import styles from './Jaarkeuze.module.css'
import type { As } from './Tijdbalken'

/** Marks a year in all bars, and leads to the map of that year. */
export function Jaarkeuze({
  naslag,
  inzichten: { keuze, kies, kaartAdres },
  as,
}: {
  naslag: Naslag
  inzichten: Inzichten
  as: As
}) {
  const id = useId()
  const jaar = keuze.jaar ?? as.laatste
  const { liep, liepNiet, onbekend } = telInJaar(naslag, jaar, keuze.soort)
  const wat = keuze.soort === undefined ? 'Alle netwerken' : netwerkSoortBegrippen[keuze.soort].meervoud
  return (
    <div className="stapel">
      <div className={styles.schuif} data-niet-op-papier>
        <label htmlFor={id}>Jaar</label>
        <Invoer
          id={id}
          type="range"
          min={Math.min(as.eerste, jaar)}
          max={Math.max(as.laatste, jaar)}
          value={jaar}
          onChange={(event) => kies({ jaar: event.currentTarget.valueAsNumber }, { vervang: true })}
        />
        <output htmlFor={id}>{jaar}</output>
      </div>
      <p>
        {wat} in {jaar}: {liep} begonnen en voor zover bekend niet gestopt, {liepNiet} al gestopt of nog niet begonnen,{' '}
        {onbekend} niet bekend; samen {liep + liepNiet + onbekend}.{' '}
        <Link href={kaartAdres({ jaar, sector: undefined, niveau: undefined, netwerk: undefined })}>
          Toon {jaar} op de kaart
        </Link>
      </p>
      <p className={`klein ${styles.jaren}`} data-niet-op-papier>
        <span>Of een ander jaar op de kaart:</span>
        {jarenVan(as).map((ander) => (
          <Link
            key={ander}
            href={kaartAdres({ jaar: ander, sector: undefined, niveau: undefined, netwerk: undefined })}
          >
            {ander}
          </Link>
        ))}
      </p>
    </div>
  )
}

/** Every second year back from the last, as far as the rounds of subsidies go. */
function jarenVan({ eerste, laatste }: As): number[] {
  return Array.from({ length: 8 }, (_, nummer) => laatste - 2 * nummer)
    .filter((jaar) => jaar >= eerste)
    .toReversed()
}
