import type { Arcering, Puntsoort } from '@/domain/kaart/tekens'
import { bundelstraal, openSymbool, puntsoorten, symboolmaat } from '@/domain/kaart/merken'
import { stippelmaat } from '@/domain/kaart/stippels'
import { arceermaat, gekozenArcering, symboolvormen } from '@/domain/kaart/tekens'
import type { Kaartkleur, Kleuren } from '@/domain/kaart/kleuren'

/*
 * The images of the map, computed pixel by pixel from the table of marks: no canvas, no files, and textures that meet
 * without a seam because a tile holds whole steps.
 */

export interface Plaatje {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Images are drawn at twice their size on the map, for sharp screens. */
export const PIXELRATIO = 2

type Rgb = readonly [number, number, number]

/** `#1f4e8c` and `rgb(31, 78, 140)` → [31, 78, 140]; anything else is a middle grey. */
export function leesKleur(kleur: string): Rgb {
  // The build shortens #ffffff to #fff.
  const voluit = kleur.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(voluit)
  if (hex !== null) return [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16), parseInt(hex[3] ?? '', 16)]
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(kleur)
  if (rgb !== null) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]
  return [136, 136, 136]
}

/**
 * Fills an image of `grootte` pixels on the map from how much of each spot is covered (0–1) by which colour; spots are
 * asked for in pixels of the map.
 */
export function teken(grootte: number, spot: (x: number, y: number) => { kleur: Rgb; dekking: number }): Plaatje {
  const breedte = grootte * PIXELRATIO
  const data = new Uint8ClampedArray(breedte * breedte * 4)
  for (let y = 0; y < breedte; y++) {
    for (let x = 0; x < breedte; x++) {
      const { kleur, dekking } = spot((x + 0.5) / PIXELRATIO, (y + 0.5) / PIXELRATIO)
      data.set([...kleur, Math.round(255 * dekking)], (y * breedte + x) * 4)
    }
  }
  return { width: breedte, height: breedte, data }
}

const begrens = (waarde: number) => Math.min(1, Math.max(0, waarde))
/** How much of a spot is inside a shape whose edge is this many pixels of the map away; negative is inside. */
const binnen = (afstand: number) => begrens(0.5 - afstand * PIXELRATIO)

/** Distance to the nearest of a set of parallel lines, a step apart along the axes. */
function afstandTotLijn(hoek: Arcering['hoek'], x: number, y: number): number {
  const { stap } = arceermaat
  const langs = { 45: x + y, [-45]: x - y, 90: x, 0: y }[hoek]
  const fase = ((langs % stap) + stap) % stap
  return Math.min(fase, stap - fase) / (hoek === 45 || hoek === -45 ? Math.SQRT2 : 1)
}

/** A seamless hatch: coloured lines over a faint wash of the same colour. */
export function arcering({ hoek, kleur: naam }: Arcering, kleuren: Kleuren): Plaatje {
  const kleur = leesKleur(kleuren(naam))
  return teken(2 * arceermaat.stap, (x, y) => {
    const lijn = binnen(afstandTotLijn(hoek, x, y) - arceermaat.dikte / 2)
    return { kleur, dekking: arceermaat.was + (1 - arceermaat.was) * lijn }
  })
}

/** The dots of "geen netwerk bekend": a texture, not a colour. */
export function stippels(kleuren: Kleuren): Plaatje {
  const kleur = leesKleur(kleuren('stippel'))
  const { stap, dikte } = stippelmaat
  return teken(2 * stap, (x, y) => {
    const rij = Math.floor(y / stap)
    const dx = ((x + (rij % 2) * (stap / 2)) % stap) - stap / 2
    const dy = (y % stap) - stap / 2
    return { kleur, dekking: binnen(Math.hypot(dx, dy) - dikte / 2) }
  })
}

/** Signed distance from a spot to the edge of a shape around the origin; negative is inside. */
function afstandTotRand(soort: Puntsoort, straal: number, x: number, y: number): number {
  const vorm = symboolvormen[soort]
  if ('cirkel' in vorm) return Math.hypot(x, y) - vorm.cirkel * straal
  const afstanden = vorm.hoeken.map(([ax, ay], nr) => {
    const [bx, by] = vorm.hoeken[(nr + 1) % vorm.hoeken.length] ?? [ax, ay]
    const [ux, uy] = [bx - ax, by - ay]
    return (uy * (x - ax * straal) - ux * (y - ay * straal)) / Math.hypot(ux, uy)
  })
  return Math.max(...afstanden)
}

/** A shape of two colours, by the distance of a spot to its edge; `breedte` is how far the second reaches. */
function metRand(
  grootte: number,
  [vulling, rand, breedte]: readonly [Kaartkleur, Kaartkleur, number],
  kleuren: Kleuren,
  afstandTot: (x: number, y: number) => number,
): Plaatje {
  const [binnenkleur, randkleur] = [leesKleur(kleuren(vulling)), leesKleur(kleuren(rand))]
  return teken(grootte, (x, y) => {
    const afstand = afstandTot(x - grootte / 2, y - grootte / 2)
    const deel = binnen(afstand)
    const meng = (a: number, b: number) => Math.round(a * deel + b * (1 - deel))
    return {
      kleur: [
        meng(binnenkleur[0], randkleur[0]),
        meng(binnenkleur[1], randkleur[1]),
        meng(binnenkleur[2], randkleur[2]),
      ],
      dekking: binnen(afstand - breedte),
    }
  })
}

const VOL = ['symbool', 'symbool-rand', symboolmaat.rand] as const
const OPEN = [openSymbool.vulling, openSymbool.rand, openSymbool.breedte] as const

/** The symbol of a vestiging, or of the school of the open dossier: its shape tells the soort, a rim keeps it apart from what lies under it. */
export function symbool(soort: Puntsoort, kleuren: Kleuren, open = false): Plaatje {
  return metRand(18, open ? OPEN : VOL, kleuren, (x, y) => afstandTotRand(soort, symboolmaat.straal, x, y))
}

/** The disc on which the number of vestigingen in a town stands. */
export function bundel(kleuren: Kleuren): Plaatje {
  return metRand(24, VOL, kleuren, (x, y) => Math.hypot(x, y) - bundelstraal)
}

const makers = new Map<string, (kleuren: Kleuren) => Plaatje>([
  ['stippels', stippels],
  ...gekozenArcering.map((merk, nr) => [`arcering-${nr}`, (kleuren: Kleuren) => arcering(merk, kleuren)] as const),
  ...puntsoorten.flatMap((soort) => [
    [`symbool-${soort}`, (kleuren: Kleuren) => symbool(soort, kleuren)] as const,
    [`symbool-${soort}-open`, (kleuren: Kleuren) => symbool(soort, kleuren, true)] as const,
  ]),
  ['symbool-bundel', bundel],
])

/** The image with a name, as layers ask for it; undefined when nobody makes it. */
export function plaatjeVoor(naam: string, kleuren: Kleuren): Plaatje | undefined {
  return makers.get(naam)?.(kleuren)
}
