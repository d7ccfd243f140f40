import { cssKleur } from '@/domain/kaart/kleuren'
import type { Mozaiek, Mozaiekklasse } from '@/domain/kaart/mozaiek'
import { mozaiekklassen } from '@/domain/kaart/mozaiek'
import { mozaiekkleuren, mozaiekwoord } from '@/domain/kaart/mozaiekmerken'
import { mozaiekstaal } from '@/domain/kaart/mozaiekstalen'
import { Staal } from '@/ui/Staal'
import css from './Mozaiekstalen.module.css'

/** The marks of the mosaic, those that it has. */
export function Mozaiekstalen({ mozaiek }: { mozaiek: Mozaiek }) {
  const aanwezig = new Set([...mozaiek.vlakken.values()].map(({ klasse }) => klasse))
  return (
    <ul className={css['stalen']} aria-label="STO-regio’s">
      {mozaiekklassen
        .filter((klasse) => aanwezig.has(klasse))
        .map((klasse) => (
          <li key={klasse} data-klasse={klasse}>
            <Klassestaal klasse={klasse} /> {klasse === 'geen' ? mozaiek.leeg : mozaiekwoord[klasse]}
          </li>
        ))}
    </ul>
  )
}

function Klassestaal({ klasse }: { klasse: Mozaiekklasse }) {
  if (klasse !== 'bekend') return <Staal {...mozaiekstaal(klasse)} />
  return (
    <svg className={css['kleuren']} aria-hidden="true" focusable="false">
      {mozaiekkleuren.map((naam, nr) => (
        <rect key={naam} x={nr * 12} width="12" height="14" fill={cssKleur(naam)} />
      ))}
    </svg>
  )
}
