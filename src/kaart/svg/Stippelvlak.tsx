import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { klasseOpKaart } from '@/domain/kaart/kaarttelling'
import type { Naslag } from '@/domain/opzoeken'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import { Textuur } from './Textuur'
import { decimalenBij } from './uitsnede'

interface Props {
  id: string
  beeld: Kaartbeeld
  naslag: Naslag
  tekening: Tekening
  factor: number
}

/** The dots of "geen netwerk bekend" over the gemeenten of class 0 as one shape. */
export function Stippelvlak({ id, beeld, naslag, tekening, factor }: Props) {
  const decimalen = decimalenBij(factor)
  const pad = useMemo(() => {
    if (beeld.aantallen === undefined) return ''
    const leeg = naslag.overzicht.gemeenten.filter(({ code }) => klasseOpKaart(beeld, code) === 0)
    return padVan(tekening.gebied(leeg.map(({ code }) => code)), decimalen)
  }, [beeld, decimalen, naslag, tekening])
  return pad === '' ? null : <Textuur id={`${id}leeg`} d={pad} textuur="stippels" />
}
