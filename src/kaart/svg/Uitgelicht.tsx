import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { uitgelichtLijnen } from '@/domain/kaart/merken'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import { decimalenBij } from './uitsnede'
import { Vel } from './Vel'

/** The area of the open dossier. */
export function Uitgelicht({
  beeld: { uitgelicht },
  tekening,
  factor,
}: {
  beeld: Kaartbeeld
  tekening: Tekening
  factor: number
}) {
  const decimalen = decimalenBij(factor)
  const stijl = useTekenstijl()
  const d = useMemo(
    () => (uitgelicht === undefined ? undefined : padVan(tekening.gebied(uitgelicht.gemeenten), decimalen)),
    [decimalen, tekening, uitgelicht],
  )
  if (d === undefined) return null
  return (
    <Vel>
      {uitgelichtLijnen.map((lijn) => (
        <path key={lijn.kleur} className={css['lijn']} data-uitgelicht={lijn.kleur} {...lijnstijl(lijn, stijl)} d={d} />
      ))}
    </Vel>
  )
}
