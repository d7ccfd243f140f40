import { Link } from 'wouter'
import type { Beeldnaam } from '@/domain/kaart/laagnamen'
import { kaartbeelden } from '@/domain/kaart/laagnamen'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import type { Keuze } from '@/url/parameters'
import { schrijfKeuze } from '@/url/parameters'
import css from './Beeldkeuze.module.css'

const labels: Record<Beeldnaam, string> = {
  netwerken: 'Netwerken',
  'sto-regios': 'STO-regio’s',
  scholen: 'Scholen en mbo',
}

/** The list beside the mosaic holds what it shows; the other views give back what that left out. */
export function metBeeld(keuze: Keuze, beeld: Beeldnaam): Keuze {
  const alleenSto = keuze.soort.length === 1 && keuze.soort[0] === 'sto-regio'
  if (beeld === 'sto-regios') return { ...keuze, beeld, lagen: undefined, soort: ['sto-regio'] }
  return { ...keuze, beeld, lagen: undefined, soort: keuze.beeld === 'sto-regios' && alleenSto ? [] : keuze.soort }
}

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
          {labels[beeld]}
        </Link>
      ))}
    </nav>
  )
}
