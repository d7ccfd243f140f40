import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { telVlekken, toonOmvang, vlekkenPerKlasse, vlekkenzin } from '@/domain/inzichten/inzichtenVlekken'
import type { Vlek } from '@/domain/inzichten/witteVlekken'
import { redenBegrippen, vlekBegrippen, vlekklassen } from '@/domain/inzichten/witteVlekken'
import { paginas } from '@/domain/paginas'
import type { Regiobeeld } from '@/domain/regiobeeld/regiobeeld'
import { Vlekmerk } from '@/panels/inzichten/Vlekmerk'
import { Paginadeel } from '@/ui/Pagina'
import css from './Beeld.module.css'
import { Beeldtabel } from './Beeldtabel'

interface Props {
  vlekken: Regiobeeld['vlekken']
  /** The gemeenten by name too; the country has too many. */
  metNamen: boolean
  /** The classes of both on a map; nothing while the borders are on their way. */
  kaarten: Record<'eigen' | 'sto', ReactNode> | undefined
}

/** White spots, of own initiative and of the STO-regio's, each class with its certainty. */
export function Vlekken({ vlekken: { eigen, sto }, metNamen, kaarten }: Props) {
  const [vanEigen, vanSto] = [telVlekken(eigen), telVlekken(sto)]
  const klassen = vlekklassen.filter((klasse) => vanEigen[klasse].gemeenten + vanSto[klasse].gemeenten > 0)
  return (
    <Paginadeel id="witte-vlekken" titel="Witte vlekken, en hoe zeker">
      <p>
        <b>Eigen initiatief, lokaal en regionaal.</b> {vlekkenzin(vanEigen)}
      </p>
      <p>
        <b>STO-regio’s.</b> {vlekkenzin(vanSto)}
      </p>
      {kaarten !== undefined && (
        <div className={css['kaarten']} data-beelddeel="kaarten">
          <figure>
            {kaarten.eigen}
            <figcaption className="klein">Eigen initiatief, lokaal en regionaal</figcaption>
          </figure>
          <figure>
            {kaarten.sto}
            <figcaption className="klein">STO-regio’s</figcaption>
          </figure>
        </div>
      )}
      <Beeldtabel
        bijschrift="Gemeenten per klasse, met tussen haakjes hun vmbo-vestigingen"
        kolommen={[
          { kop: 'Klasse' },
          { kop: 'Eigen initiatief', getal: true },
          { kop: 'STO-regio’s', getal: true },
          { kop: 'Hoe zeker' },
        ]}
        rijen={klassen}
        sleutel={(klasse) => klasse}
      >
        {(klasse) => [
          <span key="klasse" className={css['klasse']}>
            <Vlekmerk klasse={klasse} /> {vlekBegrippen[klasse].label}
          </span>,
          toonOmvang(vanEigen[klasse]),
          toonOmvang(vanSto[klasse]),
          <span key="uitleg" className="klein">
            {vlekBegrippen[klasse].uitleg}
          </span>,
        ]}
      </Beeldtabel>
      {metNamen && (
        <>
          <Namen wat="Eigen initiatief" vlekken={eigen} />
          <Namen wat="STO-regio’s" vlekken={sto} />
        </>
      )}
      <p className="klein" data-niet-op-papier>
        <Link href={paginas.witteVlekken.pad}>Witte vlekken naar sector, niveau en soort</Link>
      </p>
    </Paginadeel>
  )
}

/** The gemeenten of every class but `bekend`, with why. */
function Namen({ wat, vlekken }: { wat: string; vlekken: readonly Vlek[] }) {
  const groepen = vlekkenPerKlasse(vlekken).filter((groep) => groep.vlekken.length > 0)
  if (groepen.length === 0) return null
  return (
    <p className="klein">
      <b>{wat}:</b>{' '}
      {groepen.map(({ klasse, vlekken: groep }) => {
        const redenen = [...new Set(groep.flatMap(({ reden }) => (reden === undefined ? [] : redenBegrippen[reden])))]
        return `${vlekBegrippen[klasse].label}: ${groep.map(({ gemeente }) => gemeente.naam).join(', ')}. ${redenen.join(' ')} `
      })}
    </p>
  )
}
