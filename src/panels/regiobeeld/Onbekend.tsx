import { Link } from 'wouter'
import { paginas } from '@/domain/paginas'
import type { Onbekende } from '@/domain/regiobeeld/onbekend'
import { toonGetal } from '@/domain/taal'
import { Paginadeel } from '@/ui/Pagina'

/** What we do not know, in counts. */
export function Onbekend({ onbekend }: { onbekend: readonly Onbekende[] }) {
  return (
    <Paginadeel id="onbekend" titel="Wat wij niet weten">
      {onbekend.length > 0 && (
        <ul>
          {onbekend.map(({ aantal, van, wat, niet }) => (
            <li key={niet}>
              Van {toonGetal(aantal)} van de {toonGetal(van)} {wat} weten wij niet {niet}.
            </li>
          ))}
        </ul>
      )}
      <p>
        Onbekend telt hier nergens als nee. Weet u meer? <Link href={paginas.bijdragen.pad}>Geef het door</Link>.
      </p>
    </Paginadeel>
  )
}
