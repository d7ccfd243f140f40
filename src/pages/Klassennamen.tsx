import type { Naslag } from '@/domain/opzoeken'
import type { Doos } from '@/kaart/svg/namen'
import { plaatsNaam } from '@/kaart/svg/namen'
import { naarKader } from '@/kaart/svg/projectie'
import type { Kader } from '@/kaart/svg/Vel'
import css from './Klassenkaart.module.css'

interface Props {
  naslag: Naslag
  kader: Kader
  /** Codes of gemeenten of which the middle must be seen. */
  vrij: ReadonlySet<string>
}

/** Widths in pixels for which the names are laid out; the style sheet shows the nearest. */
const breedten = { smal: 330, half: 450, ruim: 620 } as const
const MEESTE = 7

/** A few names to know the place by: of the gemeenten with most schools. Letters keep their size, not their share. */
export function Klassennamen({ naslag, kader, vrij }: Props) {
  return Object.entries(breedten).map(([klasse, breedte]) => {
    const schaal = breedte / Math.max(kader.breedte, kader.hoogte)
    return (
      <g key={klasse} className={`${css['namen']} ${css[klasse]}`} fontSize={12 / schaal} strokeWidth={4 / schaal}>
        {plaatsen(naslag, kader, vrij, schaal).map(({ naam, x, y, anker }) => (
          <text key={naam} x={x} y={y} textAnchor={anker}>
            {naam}
          </text>
        ))}
      </g>
    )
  })
}

function plaatsen({ overzicht }: Naslag, kader: Kader, vrij: ReadonlySet<string>, schaal: number) {
  const gemeenten = overzicht.gemeenten
    .toSorted((a, b) => b.vmboVestigingen - a.vmboVestigingen)
    .map(({ code, naam, lon, lat }) => {
      const [x, y] = naarKader(lon, lat)
      return { code, naam, x, y }
    })
  const bezet: Doos[] = gemeenten
    .filter(({ code }) => vrij.has(code))
    .map(({ x, y }) => ({ x, y, links: -7, rechts: 7, boven: -7, onder: 7 }))
  const genoeg = bezet.length + MEESTE
  return gemeenten.flatMap(({ naam, x, y }) => {
    const plek =
      bezet.length < genoeg ? plaatsNaam({ soort: 'gemeente', regels: [naam], x, y }, bezet, [schaal]) : undefined
    if (plek === undefined || !isBinnen(plek.doos, kader, schaal)) return []
    bezet.push(plek.doos)
    return [{ naam, x: x + plek.dx / schaal, y: y + (plek.dy + 4) / schaal, anker: plek.anker }]
  })
}

function isBinnen({ x, y, links, rechts, boven, onder }: Doos, kader: Kader, schaal: number): boolean {
  return (
    x + links / schaal >= kader.x &&
    x + rechts / schaal <= kader.x + kader.breedte &&
    y + boven / schaal >= kader.y &&
    y + onder / schaal <= kader.y + kader.hoogte
  )
}
