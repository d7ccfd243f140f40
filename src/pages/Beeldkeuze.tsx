import { Link } from 'wouter'
import { kaartbeelden } from '@/domain/kaart/laagnamen'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import type { Keuze } from '@/url/parameters'
import { beeldBegrippen, metBeeld } from '@/url/metBeeld'
import { schrijfKeuze } from '@/url/parameters'
import css from './Beeldkeuze.module.css'

/** The three views of the map, each a link: without scripts, too, and each an address to send on. */
export function Beeldkeuze({ keuze, onderwerp }: { keuze: Keuze; onderwerp: Onderwerp | undefined }) {
  return (
    <nav className={css['beelden']} aria-label="Beeld van de kaart" data-niet-op-papier>
      {kaartbeelden.map((beeld) => (
        <Link
          key={beeld}
          href={`${onderwerp === undefined ? '/' : padVan(onderwerp)}${schrijfKeuze(metBeeld(keuze, beeld))}`}
          aria-current={keuze.beeld === beeld ? 'true' : undefined}
        >
          {beeldBegrippen[beeld]}
        </Link>
      ))}
    </nav>
  )
}
