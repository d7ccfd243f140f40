import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { uitgelichtLijnen } from '@/domain/kaart/merken'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import { decimalenBij } from './uitsnede'
import { Vel } from './Vel'

interface Props {
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  factor: number
}

/** Borders of divisions, outlines of netwerken, and the area of the open dossier. */
export function Lijnen({ beeld: { lijnen, uitgelicht }, naslag, tekening, factor }: Props) {
  const decimalen = decimalenBij(factor)
  const stijl = useTekenstijl()
  const paden = useMemo(
    () =>
      lijnen.map((rij) => ({
        ...rij,
        d: padVan(
          rij.deel === 'indelingen'
            ? tekening.indelinglijnen(naslag, rij.indeling)
            : tekening.omtrekken(rij.vlakken.map(({ gemeenten }) => gemeenten)),
          decimalen,
        ),
      })),
    [decimalen, lijnen, naslag, tekening],
  )
  const licht = useMemo(
    () => (uitgelicht === undefined ? undefined : padVan(tekening.gebied(uitgelicht.gemeenten), decimalen)),
    [decimalen, tekening, uitgelicht],
  )
  return (
    <Vel>
      {paden.map(({ laag, lijn, d }) => (
        <path key={laag} className={css['lijn']} data-laag={laag} {...lijnstijl(lijn, stijl)} d={d} />
      ))}
      {licht !== undefined &&
        uitgelichtLijnen.map((lijn) => (
          <path
            key={lijn.kleur}
            className={css['lijn']}
            data-uitgelicht={lijn.kleur}
            {...lijnstijl(lijn, stijl)}
            d={licht}
          />
        ))}
    </Vel>
  )
}
