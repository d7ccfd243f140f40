import { useMemo } from 'react'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import { kaderbreedten } from './kaderbreedten'
import { Namen } from './Namen'
import { bezetDoor, isBinnen, namenVan, plaatsNamen } from './namen'
import { BREEDTE } from './projectie'
import css from './SvgKaart.module.css'
import type { Symboolplek } from './symbolen'
import { schaalBij } from './symbolen'
import type { Uitsnede } from './uitsnede'
import { isInBeeld } from './uitsnede'
import { heelKader } from './Vel'

interface Props {
  naslag: Naslag
  beeld: Kaartbeeld
  plekken: readonly Symboolplek[]
  uitsnede: Uitsnede
}

/** The names of the large map, beside its symbols. */
export function Kaartnamen({ naslag, beeld, plekken, uitsnede }: Props) {
  const { uitgelichtPunt } = beeld
  const { factor } = uitsnede
  const namen = useMemo(
    () =>
      plaatsNamen(namenVan(naslag, plekken, beeld, factor), {
        schalen: kaderbreedten.map((breedte) => (breedte * factor) / BREEDTE),
        bezet: bezetDoor(plekken, uitgelichtPunt),
        symbolen: schaalBij(factor),
        // On the smallest screens the frame is as wide as the screen.
        ...(factor === 1 ? { past: isBinnen(heelKader) } : {}),
      }),
    [beeld, factor, naslag, plekken, uitgelichtPunt],
  )
  return (
    <Namen
      namen={namen.filter(({ x, y }) => factor === 1 || isInBeeld(uitsnede, [x, y, x, y], 0.6))}
      klasseVanaf={(nr) => css[`vanaf${kaderbreedten[nr]}`]}
    />
  )
}
