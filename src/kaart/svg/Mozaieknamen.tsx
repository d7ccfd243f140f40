import { useMemo } from 'react'
import type { Mozaiek, Mozaiekregio } from '@/domain/kaart/mozaiek'
import { naamplek } from '@/domain/kaart/mozaiekvorm'
import { kaderbreedten } from './kaderbreedten'
import { Namen } from './Namen'
import { plaatsNamen } from './namen'
import type { Naam } from './namen'
import { BREEDTE } from './projectie'
import css from './SvgKaart.module.css'
import type { Tekening } from './tekening'
import type { Uitsnede } from './uitsnede'
import { isInBeeld } from './uitsnede'

interface Props {
  mozaiek: Mozaiek
  tekening: Tekening
  uitsnede: Uitsnede
}

/** The names of the regions, each from the scale on which it fits inside; the widest first. */
export function Mozaieknamen({ mozaiek, tekening, uitsnede }: Props) {
  const { factor } = uitsnede
  const namen = useMemo(
    () =>
      plaatsNamen(
        mozaiek.regios.flatMap((regio) => naamVan(regio, tekening)).toSorted((a, b) => a.vanaf - b.vanaf),
        { schalen: kaderbreedten.map((breedte) => (breedte * factor) / BREEDTE), bezet: [] },
      ),
    [factor, mozaiek, tekening],
  )
  return (
    <Namen
      namen={namen.filter(({ x, y }) => factor === 1 || isInBeeld(uitsnede, [x, y, x, y], 0.6))}
      klasseVanaf={(nr) => css[`vanaf${kaderbreedten[nr]}`]}
    />
  )
}

function naamVan(regio: Mozaiekregio, { grenzen, vormen }: Tekening): Naam[] {
  const plek = naamplek(grenzen, vormen, regio)
  if (plek === undefined) return []
  const { x, y, schaal } = plek
  return [{ soort: 'gemeente', regels: regio.regels, x, y, vanaf: schaal }]
}
