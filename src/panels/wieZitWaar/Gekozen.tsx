import { Link } from 'wouter'
import type { Onderwerp } from '@/domain/routes'
import { telwoord } from '@/domain/taal'
import type { Verband } from '@/domain/wieZitWaar/verband'
import { ontmoetingenVan } from '@/domain/wieZitWaar/verbandZin'
import { Knop, Tekstknop } from '@/ui/Knop'
import { knoopVanTafel, knoopVanZitter } from './knopen'
import css from './WieZitWaar.module.css'

interface Props {
  verband: Verband
  gekozen: string | undefined
  onKies: (knoop: string | undefined) => void
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

/** So many are in sight beside the picture. */
const IN_ZICHT = 8

/** What is chosen in the picture, in words: whom one meets, or who sits there. */
export function Gekozen({ verband, gekozen, onKies, adresVan }: Props) {
  const { tafels, zitters, draden } = verband
  const zitter = zitters.find(({ sleutel }) => knoopVanZitter(sleutel) === gekozen)
  const tafel = tafels.find(({ id }) => knoopVanTafel(id) === gekozen)
  if (zitter !== undefined) {
    const eigen = draden.filter((draad) => draad.zitter === zitter.sleutel)
    const via = [...new Set(eigen.flatMap((draad) => draad.via ?? []))]
    const ontmoet = ontmoetingenVan(zitter.sleutel, verband)
    return (
      <aside className={css['gekozen']} aria-label="Gekozen" aria-live="polite">
        <h2>{zitter.naam}</h2>
        <p>
          {telwoord(eigen.length, 'tafel', 'tafels')} in beeld{via.length > 0 && `, ${via.join('; ')}`}.
        </p>
        <ul>
          {ontmoet.slice(0, IN_ZICHT).map(({ zitter: ander, samen }) => (
            <li key={ander.sleutel}>
              <Tekstknop onClick={() => onKies(knoopVanZitter(ander.sleutel))}>{ander.naam}</Tekstknop>
              <span className="klein">{telwoord(samen, 'tafel samen', 'tafels samen')}</span>
            </li>
          ))}
        </ul>
        {ontmoet.length > IN_ZICHT && <p className="klein">en {ontmoet.length - IN_ZICHT} anderen</p>}
        {zitter.naar !== undefined && <Link href={adresVan(zitter.naar)}>Naar {zitter.naam}</Link>}
        <Knop onClick={() => onKies(undefined)}>Laat los</Knop>
      </aside>
    )
  }
  if (tafel !== undefined) {
    const aantal = draden.filter((draad) => draad.tafel === tafel.id).length
    const ook = verband.anderen.get(tafel.id) ?? 0
    return (
      <aside className={css['gekozen']} aria-label="Gekozen" aria-live="polite">
        <h2>{tafel.naam}</h2>
        <p>
          {telwoord(aantal, 'mbo-instelling of school', 'mbo-instellingen en scholen')} bij naam bekend
          {ook > 0 && `, en ${telwoord(ook, 'andere partij', 'andere partijen')}`}.
        </p>
        <Link href={adresVan({ soort: 'netwerk', id: tafel.id })}>Naar deze tafel</Link>
        <Knop onClick={() => onKies(undefined)}>Laat los</Knop>
      </aside>
    )
  }
  return (
    <aside className={css['gekozen']} aria-label="Gekozen" aria-live="polite" data-niet-op-papier data-met-script>
      <h2>Kies een naam</h2>
      <p>
        Kies een instelling, tafel of school en zie wie elkaar daar ontmoeten. Met de pijltoetsen loopt u langs een
        lijn.
      </p>
    </aside>
  )
}
