import type { MouseEvent } from 'react'
import type { Aspectvergelijking } from '@/domain/vergelijk/vergelijk'
import { inZin } from '@/domain/vergelijk/vergelijk'
import type { Kant, Lid } from '@/domain/vergelijk/vergelijkKant'
import type { Onderwerp } from '@/domain/routes'
import css from './Drieluik.module.css'

interface Props {
  deel: Aspectvergelijking
  a: Kant
  b: Kant
  adresVan: (onderwerp: Onderwerp) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** One aspect in three columns: only the first, shared, only the second; each with how many. */
export function Drieluik({
  deel: { aspect, titel, drieluik, onbekendVan, toelichting },
  a,
  b,
  adresVan,
  onKlik,
}: Props) {
  const kolommen = [
    { sleutel: 'a', kant: a, leden: drieluik.alleenA },
    { sleutel: 'gedeeld', kant: undefined, leden: drieluik.gedeeld },
    { sleutel: 'b', kant: b, leden: drieluik.alleenB },
  ]
  // Of whom nothing is known there is no column, and the other is not said to be alone.
  const alleen = onbekendVan === undefined ? 'Alleen' : 'Bekend van'
  const getoond = onbekendVan === undefined ? kolommen : kolommen.filter(({ leden }) => leden.length > 0)
  return (
    <section className="stapel" aria-labelledby={`aspect-${aspect}`}>
      <h2 id={`aspect-${aspect}`}>{titel}</h2>
      {toelichting !== undefined && toelichting !== '' && <p className="klein">{toelichting}</p>}
      {onbekendVan !== undefined && <p className="klein">Van {inZin(onbekendVan)} is dit niet bekend.</p>}
      <div className={css['luiken']}>
        {getoond.map(({ sleutel, kant, leden }) => (
          <div key={sleutel} className={css['luik']} data-luik={sleutel}>
            <h3>
              {kant === undefined ? 'Gedeeld' : `${alleen} ${inZin(kant)}`}{' '}
              <span className={css['aantal']}>{leden.length}</span>
            </h3>
            <Ledenlijst leden={leden} adresVan={adresVan} onKlik={onKlik} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Ledenlijst({ leden, adresVan, onKlik }: { leden: readonly Lid[] } & Pick<Props, 'adresVan' | 'onKlik'>) {
  if (leden.length === 0) return <p className="klein">Geen</p>
  return (
    <ul className={css['leden']}>
      {leden.map(({ sleutel, naam, naar }) => (
        <li key={sleutel}>
          {naar === undefined ? (
            naam
          ) : (
            <a href={adresVan(naar)} onClick={onKlik}>
              {naam}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
