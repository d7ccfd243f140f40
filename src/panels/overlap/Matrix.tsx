import type { MouseEvent } from 'react'
import { memo, useMemo } from 'react'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Overlapmatrix } from '@/domain/overlap/overlapmatrix'
import { gedeeldTussen, overlapmaatBegrippen } from '@/domain/overlap/overlapmatrix'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { klassegrenzen } from '@/domain/telling'
import { cellenVanRij } from './cellenVanRij'
import css from './Matrix.module.css'
import { Staand, Tabel } from '@/ui/Tabel'

/** Where links lead to: real addresses, which the page may follow without loading anew. */
export interface Wegwijzer {
  adresVan: (onderwerp: Onderwerp) => string
  vergelijkAdresVoor: (a: Onderwerp, b: Onderwerp) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

interface Props {
  matrix: Overlapmatrix
  /** Says what the table holds. */
  bijschrift: string
  wegwijzer: Wegwijzer
}

/**
 * From here on the matrix scrolls in a window of its own, and neighbours that share nothing become one empty cell: a
 * large matrix is mostly empty.
 */
const GROOT_VANAF = 30

/**
 * The netwerken against each other as a real table. Each number leads to the comparison of its two netwerken; the
 * deeper the blue, the more they share. The diagonal holds the size of the netwerk itself.
 */
export function Matrix({ matrix, bijschrift, wegwijzer }: Props) {
  const { netwerken, maat } = matrix
  const grenzen = useMemo(() => klassegrenzen(alleGedeeld(matrix)), [matrix])
  return (
    <div className={css['past']}>
      <Tabel bijschrift={bijschrift} soort="kader" hoog={netwerken.length >= GROOT_VANAF} className={css['matrix']}>
        <colgroup>
          <col className={css['naamkolom']} />
          {netwerken.map((netwerk) => (
            <col key={netwerk.id} className={css['kolom']} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={css['hoek']} data-hoek>
              {overlapmaatBegrippen[maat].label}
            </td>
            {netwerken.map((netwerk, nr) => (
              <th key={netwerk.id} scope="col" title={netwerk.naam}>
                <Staand>{netwerk.naam}</Staand>
                <span aria-hidden="true">{nr + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {netwerken.map((netwerk, nr) => (
            <Rij key={netwerk.id} netwerk={netwerk} nr={nr} matrix={matrix} grenzen={grenzen} wegwijzer={wegwijzer} />
          ))}
        </tbody>
      </Tabel>
    </div>
  )
}

interface RijProps extends Pick<Props, 'matrix' | 'wegwijzer'> {
  netwerk: NetwerkKern
  nr: number
  grenzen: readonly number[]
}

const Rij = memo(function Rij({ netwerk, nr, matrix, grenzen, wegwijzer }: RijProps) {
  const { adresVan, vergelijkAdresVoor, onKlik } = wegwijzer
  const { enkelvoud, meervoud } = overlapmaatBegrippen[matrix.maat]
  const zelf: Onderwerp = { soort: 'netwerk', id: netwerk.id }
  return (
    <tr>
      <th scope="row" className={css['naam']}>
        <span className={css['nummer']} aria-hidden="true">
          {nr + 1}
        </span>
        <a href={adresVan(zelf)} onClick={onKlik}>
          {netwerk.naam}
        </a>
        <small className="klein">
          {netwerkSoortBegrippen[netwerk.soort].label}
          {netwerk.status === 'beeindigd' && ', beëindigd'}
        </small>
      </th>
      {cellenVanRij(matrix, nr, grenzen, matrix.netwerken.length >= GROOT_VANAF).map((cel) => {
        if (cel.soort === 'zelf') {
          return (
            <td key={cel.plek} className={css['zelf']}>
              {cel.aantal}
              <span className="alleen-voorlezen"> {cel.aantal === 1 ? enkelvoud : meervoud} in totaal</span>
            </td>
          )
        }
        if (cel.soort === 'leeg') {
          return (
            <td key={cel.plek} className={css['leeg']} colSpan={cel.breed}>
              {cel.breed === 1 ? 0 : <span className="alleen-voorlezen">niets gedeeld</span>}
            </td>
          )
        }
        const ander: Onderwerp = { soort: 'netwerk', id: cel.netwerk.id }
        return (
          <td key={cel.plek} data-klasse={cel.klasse}>
            <a
              href={vergelijkAdresVoor(zelf, ander)}
              onClick={onKlik}
              aria-label={`${cel.aantal} ${cel.aantal === 1 ? `${enkelvoud} gedeeld` : `${meervoud} gedeeld`}: vergelijk met ${cel.netwerk.naam}`}
            >
              {cel.aantal}
            </a>
          </td>
        )
      })}
    </tr>
  )
})

function alleGedeeld(matrix: Overlapmatrix): number[] {
  return matrix.netwerken.flatMap((_, i) =>
    matrix.netwerken.slice(i + 1).map((__, k) => gedeeldTussen(matrix, i, i + 1 + k)),
  )
}
