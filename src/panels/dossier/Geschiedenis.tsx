import type { Halte } from '@/domain/dossier/dossierGeschiedenis'
import css from './Geschiedenis.module.css'
import { Sectie } from './Sectie'
import { Verwijzing } from './Verwijzing'

const woorden: Record<Halte['plek'], string> = { eerder: 'voorganger', dit: 'dit dossier', later: 'opvolger' }

/** What came before and after, as a line; left out when nothing is known of either. */
export function Geschiedenis({ haltes }: { haltes: readonly Halte[] }) {
  if (haltes.length < 2) return null
  return (
    <Sectie titel="Geschiedenis">
      <ol className={css['lijn']}>
        {haltes.map(({ onderwerp, naam, periode, plek }) => (
          <li key={onderwerp.id} data-plek={plek}>
            {plek === 'dit' ? <strong>{naam}</strong> : <Verwijzing naar={onderwerp}>{naam}</Verwijzing>}
            <span className="klein">
              {' '}
              {woorden[plek]} · {periode}
            </span>
          </li>
        ))}
      </ol>
    </Sectie>
  )
}
