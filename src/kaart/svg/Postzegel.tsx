import type { Topology } from 'topojson-specification'
import css from './Kaartje.module.css'
import { POSTZEGEL, vrijeHoek } from './kaartjekader'
import { padVan } from './pad'
import { BREEDTE, HOOGTE } from './projectie'
import { kleineTekeningVan } from './kleineTekening'
import type { Kader, Vak } from './Vel'

interface Props {
  grenzen: Topology
  kader: Kader
  vakken: readonly Vak[]
}

/** Units of the frame around the country. */
const RAND = 100

const procent = (deel: number) => `${Number((100 * deel).toFixed(1))}%`

/** The whole country as a stamp in a corner, with the part that the map shows. */
export function Postzegel({ grenzen, kader, vakken }: Props) {
  const { links, boven } = vrijeHoek(vakken, kader)
  const [x, y] = [Math.max(-RAND / 2, kader.x), Math.max(-RAND / 2, kader.y)]
  const rechts = Math.min(BREEDTE + RAND / 2, kader.x + kader.breedte)
  const onder = Math.min(HOOGTE + RAND / 2, kader.y + kader.hoogte)
  return (
    <svg x={procent(links)} y={procent(boven)} width={procent(POSTZEGEL.breedte)} height={procent(POSTZEGEL.hoogte)}>
      <rect className={css['postzegel']} width="100%" height="100%" />
      <svg viewBox={`${-RAND} ${-RAND} ${BREEDTE + 2 * RAND} ${HOOGTE + 2 * RAND}`}>
        <path className={css['omtrek']} d={padVan(kleineTekeningVan(grenzen, 'postzegel').land(), -1)} />
        <rect className={css['uitsnede']} x={x} y={y} width={rechts - x} height={onder - y} />
      </svg>
    </svg>
  )
}
