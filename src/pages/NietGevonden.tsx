import { Link } from 'wouter'
import { NIETS_GEVONDEN, paginas } from '@/domain/paginas'
import type { Adres } from '@/url/useAdres'
import { Leespagina } from './Leespagina'

/** Says that there is nothing at this address, and where the reader may have wanted to go. */
export function NietGevonden({ adresVan }: Pick<Adres, 'adresVan'>) {
  return (
    <Leespagina
      titel={NIETS_GEVONDEN}
      inleiding={
        <p>
          Misschien is het adres niet goed overgenomen, of heet de instelling of het netwerk inmiddels anders. Zoek
          hierboven op de naam; oude namen werken ook.
        </p>
      }
    >
      <nav aria-label="Verder">
        <ul>
          <li>
            <Link href={adresVan(undefined)}>Naar de kaart</Link>
          </li>
          <li>
            <Link href="/?weergave=lijst">Alle netwerken en instellingen in een lijst</Link>
          </li>
          <li>
            <Link href={paginas.data.pad}>Alle gegevens downloaden</Link>
          </li>
          <li>
            <Link href={`${paginas.over.pad}#corrigeren`}>Klopt er iets niet?</Link>
          </li>
        </ul>
      </nav>
    </Leespagina>
  )
}
