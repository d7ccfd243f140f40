import { Link } from 'wouter'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { Naslag } from '@/domain/opzoeken'
import { beeldAdres, beeldindelingen } from '@/domain/regiobeeld/beeldonderwerp'

/** Every regiobeeld as a plain link. */
export function Beeldkeuze({ naslag }: { naslag: Naslag }) {
  return (
    <nav className="stapel" aria-label="Regiobeelden" data-niet-op-papier>
      {beeldindelingen.map((indeling) => (
        <div key={indeling}>
          <b>Per {indelingBegrippen[indeling].label.toLowerCase()}</b>
          <ul className="namen">
            {naslag.overzicht.regios
              .filter((regio) => regio.indeling === indeling)
              .map(({ id, naam }) => (
                <li key={id}>
                  <Link href={beeldAdres({ soort: 'regio', indeling, id })}>{naam}</Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
