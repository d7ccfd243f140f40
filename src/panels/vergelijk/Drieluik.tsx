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
export function Drieluik({ deel: { aspect, titel, drieluik, toelichting }, a, b, adresVan, onKlik }: Props) {
  const kolommen = [
    { sleutel: 'a', kop: `Alleen ${inZin(a)}`, leden: drieluik.alleenA },
    { sleutel: 'gedeeld', kop: 'Gedeeld', leden: drieluik.gedeeld },
    { sleutel: 'b', kop: `Alleen ${inZin(b)}`, leden: drieluik.alleenB },
  ]
  const leeg = kolommen.every(({ leden }) => leden.length === 0)
  return (
    <section className="stapel" aria-labelledby={`aspect-${aspect}`}>
      <h2 id={`aspect-${aspect}`}>{titel}</h2>
      {toelichting !== undefined && !leeg && <p className="klein">{toelichting}</p>}
      {leeg ? (
        <p className="klein">Van geen van beide bekend.</p>
      ) : (
        <div className={css['luiken']}>
          {kolommen.map(({ sleutel, kop, leden }) => (
            <div key={sleutel} className={css['luik']} data-luik={sleutel}>
              <h3>
                {kop} <span className={css['aantal']}>{leden.length}</span>
              </h3>
              <Ledenlijst leden={leden} adresVan={adresVan} onKlik={onKlik} />
            </div>
          ))}
        </div>
      )}
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
