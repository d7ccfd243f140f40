import type { Vlakmerk } from '@/domain/kaart/merken'
import css from './tekening.module.css'
import { lijnstijl, useTekenstijl } from './tekenstijl'

interface Props {
  vlakken: readonly { code: string; d: string; merk: Vlakmerk; tekst?: string }[]
  /** Width of the lines between them, in pixels. */
  grens: number
}

/** The gemeenten as still shapes on the ground of their mark; `tekst` is shown on hover. */
export function Gemeentevlakken({ vlakken, grens }: Props) {
  const stijl = useTekenstijl()
  return (
    <g className={css['gemeenten']} {...lijnstijl({ kleur: 'grens', breedte: grens }, stijl)}>
      {vlakken.map(({ code, d, merk: { grond, rand }, tekst }) => (
        <path key={code} d={d} fill={stijl.kleur(grond)} {...(rand && lijnstijl(rand, stijl))}>
          {tekst !== undefined && <title>{tekst}</title>}
        </path>
      ))}
    </g>
  )
}
