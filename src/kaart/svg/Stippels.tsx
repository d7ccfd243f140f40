import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import { klasseOpKaart } from '@/domain/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import css from './SvgKaart.module.css'
import type { Tekening } from './tekening'
import { decimalenBij } from './uitsnede'
import { opDoos } from './Vel'

interface Props {
  id: string
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  factor: number
}

/** The dots of "geen netwerk bekend": a sheet of dots in pixels, cut to the gemeenten of class 0 as one shape. */
export function Stippels({ id, beeld, naslag, tekening, factor }: Props) {
  const decimalen = decimalenBij(factor)
  const pad = useMemo(() => {
    if (beeld.aantallen === undefined) return ''
    const leeg = naslag.overzicht.gemeenten.filter(({ code }) => klasseOpKaart(beeld, code) === 0)
    return padVan(tekening.gebied(leeg.map(({ code }) => code)), decimalen)
  }, [beeld, decimalen, naslag, tekening])
  if (pad === '') return null
  return (
    <>
      <defs>
        <pattern id={`${id}stippels`} width="5" height="10" patternUnits="userSpaceOnUse">
          <path className={css['stippel']} d="M2.5 2.5h0M0 7.5h0M5 7.5h0" />
        </pattern>
        <clipPath id={`${id}leeg`} clipPathUnits="objectBoundingBox">
          <path d={pad} transform={opDoos()} />
        </clipPath>
      </defs>
      <rect
        className={css['over']}
        width="100%"
        height="100%"
        fill={`url(#${id}stippels)`}
        clipPath={`url(#${id}leeg)`}
      />
    </>
  )
}
