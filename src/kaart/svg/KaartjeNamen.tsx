import type { Naslag } from '@/domain/opzoeken'
import type { Kaartjeplek } from './KaartjePunten'
import { POSTZEGEL, vrijeHoek } from './kaartjekader'
import { Namen } from './Namen'
import type { Doos } from './namen'
import { isBinnen, naamOp, plaatsNamen, rondSymbool } from './namen'
import type { Kader, Vak } from './Vel'

/** Width in pixels of the smallest map on which the names must not touch. */
const BREEDTE_PX = 300
const MEESTE = 5

interface Props {
  naslag: Naslag
  kader: Kader
  gemeenten: readonly string[]
  plekken: readonly Kaartjeplek[]
  vakken: readonly Vak[]
}

/** A few names to know the place by: of what the map is about, then of the places with the most schools. */
export function KaartjeNamen({ naslag, kader, gemeenten, plekken, vakken }: Props) {
  const schaal = BREEDTE_PX / kader.breedte
  const eigen = new Set(gemeenten.length === 1 ? gemeenten : [])
  const namen = naslag.overzicht.gemeenten
    .toSorted((a, b) => Number(eigen.has(b.code)) - Number(eigen.has(a.code)) || b.vmboVestigingen - a.vmboVestigingen)
    .map((gemeente) => naamOp('gemeente', [gemeente.naam], gemeente))
  const bezet = [postzegeldoos(kader, vakken, schaal), ...plekken.map((plek) => rondSymbool(plek, 7))]
  return (
    <Namen
      kader={kader}
      namen={plaatsNamen(namen, { schalen: [schaal], bezet, meeste: MEESTE, past: isBinnen(kader) })}
    />
  )
}

function postzegeldoos(kader: Kader, vakken: Props['vakken'], schaal: number): Doos {
  const { links, boven } = vrijeHoek(vakken, kader)
  return {
    x: kader.x + links * kader.breedte,
    y: kader.y + boven * kader.hoogte,
    links: 0,
    rechts: POSTZEGEL.breedte * kader.breedte * schaal,
    boven: 0,
    onder: POSTZEGEL.hoogte * kader.hoogte * schaal,
  }
}
