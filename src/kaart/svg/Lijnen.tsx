import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Lijnlaag } from '@/domain/kaart/lagen'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import { decimalenBij } from './uitsnede'
import { Vel } from './Vel'

interface Props {
  /** The part of the map that they fill. */
  deel: Lijnlaag['deel']
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  factor: number
}

/** The layers of lines that are on: borders of divisions, or outlines of netwerken. */
export function Lijnen({ deel, beeld: { lijnen }, naslag, tekening, factor }: Props) {
  const decimalen = decimalenBij(factor)
  const stijl = useTekenstijl()
  const paden = useMemo(
    () =>
      lijnen.flatMap((rij) => {
        if (rij.deel !== deel) return []
        const vorm =
          rij.deel === 'indelingen'
            ? tekening.indelinglijnen(naslag, rij.indeling)
            : tekening.omtrekken(rij.vlakken.map(({ gemeenten }) => gemeenten))
        return [{ laag: rij.laag, lijn: rij.lijn, d: padVan(vorm, decimalen) }]
      }),
    [decimalen, deel, lijnen, naslag, tekening],
  )
  if (paden.length === 0) return null
  return (
    <Vel>
      {paden.map(({ laag, lijn, d }) => (
        <path key={laag} className={css['lijn']} data-laag={laag} {...lijnstijl(lijn, stijl)} d={d} />
      ))}
    </Vel>
  )
}
