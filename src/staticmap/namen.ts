import { provinciepunten } from '@/domain/naampunten'
import type { Naslag } from '@/domain/opzoeken'
import { BREEDTE, naarKader } from './projectie'
import type { Symboolplek } from './symbolen'

/*
 * Which names stand where. The size of the map on screen is not known when the page is made, so each name says from
 * which width of the frame it fits; the style sheet shows it from there. A name that fits once fits on every larger map.
 */

/** Widths of the frame, in pixels, that the style sheet tells apart. */
export const kaderbreedten = [220, 300, 380, 480, 600, 760, 1000] as const

export type Naamsoort = 'provincie' | 'instelling' | 'gemeente'

/** A name to place, most important first; `vanaf` and `tot` are widths of the whole country in pixels. */
interface Naam {
  soort: Naamsoort
  tekst: string
  x: number
  y: number
  vanaf: number
  tot: number
}

export interface Naamplek extends Naam {
  /** The width in `kaderbreedten` from which it is shown. */
  breedte: (typeof kaderbreedten)[number]
  dx: number
  dy: number
  anker: 'start' | 'middle' | 'end'
}

interface Plek {
  dx: number
  dy: number
  anker: Naamplek['anker']
}

const letters: Record<Naamsoort, { grootte: number; breedte: number; ruim: number }> = {
  provincie: { grootte: 11, breedte: 8.4, ruim: 4 },
  instelling: { grootte: 12, breedte: 6.1, ruim: 2 },
  gemeente: { grootte: 11, breedte: 5.6, ruim: 5 },
}

const plekken: Record<Naamsoort, readonly Plek[]> = {
  provincie: [0, -14, 14, -28, 28].map((dy) => ({ dx: 0, dy, anker: 'middle' })),
  instelling: rondom(12),
  gemeente: rondom(9),
}

function rondom(ver: number): Plek[] {
  return [
    { dx: 0, dy: ver + 2, anker: 'middle' },
    { dx: 0, dy: -ver - 2, anker: 'middle' },
    { dx: ver, dy: 0, anker: 'start' },
    { dx: -ver, dy: 0, anker: 'end' },
  ]
}

/** Names of provincies while the country is small, of gemeenten as it grows, of instellingen from nearby. */
export function namenVan(naslag: Naslag, symbolen: readonly Symboolplek[]): Naam[] {
  const gemeenten = naslag.overzicht.gemeenten.toSorted((a, b) => b.vmboVestigingen - a.vmboVestigingen)
  return [
    ...provinciepunten(naslag).map(({ naam, lon, lat }) => maak('provincie', naam, naarKader(lon, lat), 300, 1197)),
    ...symbolen.map(({ naam, x, y }) => maak('instelling', naam, [x, y], 2950)),
    ...gemeenten.map(({ naam, lon, lat, vmboVestigingen }) => maak('gemeente', naam, naarKader(lon, lat), vmboVestigingen >= 9 ? 423 : 1197)),
  ]
}

function maak(soort: Naamsoort, tekst: string, [x, y]: readonly [number, number], vanaf: number, tot = Infinity): Naam {
  return { soort, tekst, x, y, vanaf, tot }
}

interface Doos {
  x: number
  y: number
  links: number
  rechts: number
  boven: number
  onder: number
}

/**
 * Gives each name the first free place around its point, at the smallest width where there is one. Symbols and the
 * names before it keep their place. `factor` is how many times the frame is enlarged.
 */
export function plaatsNamen(namen: readonly Naam[], symbolen: readonly Symboolplek[], factor: number): Naamplek[] {
  const bezet: Doos[] = symbolen.map(({ x, y, dx, dy }) => ({ x, y, links: dx - 6, rechts: dx + 6, boven: dy - 6, onder: dy + 6 }))
  const geplaatst: Naamplek[] = []
  const wachtend = new Set(namen)
  kaderbreedten.forEach((breedte, nr) => {
    const schalen = kaderbreedten.slice(nr).map((pixels) => (pixels * factor) / BREEDTE)
    for (const naam of wachtend) {
      if (breedte * factor < naam.vanaf || breedte * factor >= naam.tot) continue
      for (const plek of plekken[naam.soort]) {
        const doos = doosVan(naam, plek)
        if (!bezet.every((ander) => schalen.every((schaal) => liggenVrij(doos, ander, schaal)))) continue
        bezet.push(doos)
        geplaatst.push({ ...naam, ...plek, breedte })
        wachtend.delete(naam)
        break
      }
    }
  })
  return geplaatst
}

function doosVan({ soort, tekst, x, y }: Naam, { dx, dy, anker }: Plek): Doos {
  const { grootte, breedte, ruim } = letters[soort]
  const lengte = tekst.length * breedte
  const links = dx - { start: 0, middle: lengte / 2, end: lengte }[anker]
  const half = grootte * 0.6 + ruim / 2
  return { x, y, links: links - ruim, rechts: links + lengte + ruim, boven: dy - half, onder: dy + half }
}

function liggenVrij(a: Doos, b: Doos, schaal: number): boolean {
  const [x, y] = [(b.x - a.x) * schaal, (b.y - a.y) * schaal]
  return a.rechts <= x + b.links || x + b.rechts <= a.links || a.onder <= y + b.boven || y + b.onder <= a.boven
}
