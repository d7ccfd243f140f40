import type { Naslag } from '@/domain/opzoeken'
import css from './Kaartje.module.css'
import type { Kaartjeplek } from './KaartjePunten'
import { POSTZEGEL, vrijeHoek } from './kaartjekader'
import { plaatsNaam } from './namen'
import type { Doos } from './namen'
import { naarKader } from './projectie'
import type { Kader } from './Vel'
import { plaats } from './Vel'

/** Width in pixels of the smallest map on which the names must not touch. */
const BREEDTE_PX = 300
const MEESTE = 6

interface Props {
  naslag: Naslag
  kader: Kader
  gemeenten: readonly string[]
  plekken: readonly Kaartjeplek[]
  vakken: readonly (readonly [number, number, number, number])[]
}

/** A few names to know the place by: of what the map is about, then of the places with the most schools. */
export function KaartjeNamen({ naslag, kader, gemeenten, plekken, vakken }: Props) {
  const schaal = BREEDTE_PX / kader.breedte
  const eigen = new Set(gemeenten.length === 1 ? gemeenten : [])
  const punten = naslag.overzicht.gemeenten
    .toSorted((a, b) => Number(eigen.has(b.code)) - Number(eigen.has(a.code)) || b.vmboVestigingen - a.vmboVestigingen)
    .map(({ naam, lon, lat }) => ({ tekst: naam, punt: naarKader(lon, lat) }))
    .filter(
      ({ punt: [x, y] }) => x > kader.x && y > kader.y && x < kader.x + kader.breedte && y < kader.y + kader.hoogte,
    )
  const bezet: Doos[] = [
    postzegeldoos(kader, vakken, schaal),
    ...plekken.map(({ x, y }) => ({ x, y, links: -7, rechts: 7, boven: -7, onder: 7 })),
  ]
  const namen = punten.flatMap(({ tekst, punt: [x, y] }) => {
    const plek =
      bezet.length > MEESTE + plekken.length
        ? undefined
        : plaatsNaam({ soort: 'gemeente', regels: [tekst], x, y }, bezet, [schaal])
    if (plek === undefined) return []
    const [links, rechts] = [(x - kader.x) * schaal + plek.doos.links, (x - kader.x) * schaal + plek.doos.rechts]
    const [boven, onder] = [(y - kader.y) * schaal + plek.doos.boven, (y - kader.y) * schaal + plek.doos.onder]
    if (links < 0 || boven < 0 || rechts > BREEDTE_PX || onder > kader.hoogte * schaal) return []
    bezet.push(plek.doos)
    return [{ tekst, x, y, ...plek }]
  })
  return namen.map(({ tekst, x, y, dx, dy, anker }) => (
    <text key={`${tekst} ${x}`} className={css['naam']} {...plaats(x, y, kader)} dx={dx} dy={dy + 4} textAnchor={anker}>
      {tekst}
    </text>
  ))
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
