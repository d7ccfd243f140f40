import type { Overlapkring } from '@/domain/overlap/overlapmatrixKring'
import type { Onderwerp } from '@/domain/routes'
import { metHoofdletter, telwoord } from '@/domain/taal'
import type { Wegwijzer } from './Matrix'

interface Props {
  kring: Overlapkring
  wegwijzer: Wegwijzer
}

/** One netwerk or none: there is nothing to lay side by side, but there is a way on. */
export function TeWeinig({ kring, wegwijzer, eigen }: Props & { eigen: Onderwerp | undefined }) {
  return (
    <>
      <p>
        Bij {kring.naam}{' '}
        {kring.netwerken.length === 0 ? 'is geen regionaal netwerk van nu' : 'is maar één regionaal netwerk van nu'}{' '}
        bekend: er valt geen overlap te tonen. Dat zegt iets over wat wij weten, niet over wat er is.
      </p>
      <Lijst netwerken={kring.netwerken} wegwijzer={wegwijzer} />
      <NietGeteld kring={kring} wegwijzer={wegwijzer} />
      {eigen !== undefined && (
        <p>
          <a href={wegwijzer.adresVan(eigen)} onClick={wegwijzer.onKlik}>
            Bekijk het dossier van {kring.naam}
          </a>
          , of kies hierboven een regio.
        </p>
      )}
    </>
  )
}

/** What belongs to the subject but is not in the matrix, so that nothing seems forgotten. */
export function NietGeteld({ kring: { nietGeteld, voorbij, naam }, wegwijzer }: Props) {
  if (nietGeteld.length + voorbij.length === 0) return null
  return (
    <section className="stapel" aria-labelledby="niet-geteld">
      <h2 id="niet-geteld">Niet meegeteld</h2>
      {nietGeteld.length > 0 && (
        <p>
          {metHoofdletter(naam)} hoort ook bij {telwoord(nietGeteld.length, 'netwerk', 'netwerken')} met een landelijk
          of onbekend gebied, of alleen als achtergrond:
        </p>
      )}
      <Lijst netwerken={nietGeteld} wegwijzer={wegwijzer} />
      {voorbij.length > 0 && (
        <p>{telwoord(voorbij.length, 'netwerk is', 'netwerken zijn')} voorbij of waarschijnlijk voorbij:</p>
      )}
      <Lijst netwerken={voorbij} wegwijzer={wegwijzer} />
    </section>
  )
}

function Lijst({ netwerken, wegwijzer }: { netwerken: Overlapkring['netwerken']; wegwijzer: Wegwijzer }) {
  if (netwerken.length === 0) return null
  return (
    <ul className="namen">
      {netwerken.map(({ id, naam }) => (
        <li key={id}>
          <a href={wegwijzer.adresVan({ soort: 'netwerk', id })} onClick={wegwijzer.onKlik}>
            {naam}
          </a>
        </li>
      ))}
    </ul>
  )
}
