import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import css from './SvgKaart.module.css'
import type { Tekening } from './tekening'
import { decimalenBij } from './uitsnede'
import { Vel } from './Vel'

interface Props {
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  factor: number
}

/** Borders of divisions, outlines of netwerken, and the area of the open dossier. */
export function Lijnen({ beeld: { indelingen, omtrekken, uitgelicht }, naslag, tekening, factor }: Props) {
  const decimalen = decimalenBij(factor)
  const grenzen = useMemo(
    () => indelingen.map((indeling) => ({ indeling, d: padVan(tekening.indelinglijnen(naslag, indeling), decimalen) })),
    [decimalen, indelingen, naslag, tekening],
  )
  const randen = useMemo(
    () =>
      omtrekken.map(({ laag, vlakken }) => ({
        laag,
        d: padVan(
          {
            type: 'MultiPolygon',
            coordinates: vlakken.flatMap(({ gemeenten }) => tekening.gebied(gemeenten).coordinates),
          },
          decimalen,
        ),
      })),
    [decimalen, omtrekken, tekening],
  )
  const licht = useMemo(
    () => (uitgelicht === undefined ? undefined : padVan(tekening.gebied(uitgelicht.gemeenten), decimalen)),
    [decimalen, tekening, uitgelicht],
  )
  return (
    <Vel>
      {grenzen.map(({ indeling, d }) => (
        <path key={indeling} className={`${css['lijn']} ${css[indeling]}`} d={d} />
      ))}
      {randen.map(({ laag, d }) => (
        <path key={laag} className={`${css['lijn']} ${css['omtrek']} ${css[laag]}`} d={d} />
      ))}
      {licht !== undefined && (
        <>
          <path className={`${css['lijn']} ${css['papier']}`} d={licht} />
          <path className={css['uitgelicht']} d={licht} />
        </>
      )}
    </Vel>
  )
}
