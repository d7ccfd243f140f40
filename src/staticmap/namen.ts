import { provinciepunten } from '@/domain/naampunten'
import type { Naslag } from '@/domain/opzoeken'
import type { Punt } from './projectie'
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
  /** Points to try when this one is taken. */
  elders: readonly Punt[]
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
  provincie: [{ dx: 0, dy: 0, anker: 'middle' }],
  instelling: rondom(12),
  gemeente: [...rondom(9), ...rondom(17), ...rondom(26)],
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
    ...provinciepunten(naslag).map(({ naam, lon, lat, elders }): Naam => ({
      ...maak('provincie', naam, naarKader(lon, lat), 300),
      elders: elders.map((punt) => naarKader(punt.lon, punt.lat)),
      tot: 1197,
    })),
    ...symbolen.map(({ naam, x, y }) => maak('instelling', naam, [x, y], 2950)),
    ...gemeenten.map(({ naam, lon, lat, vmboVestigingen }) =>
      maak('gemeente', naam, naarKader(lon, lat), vmboVestigingen >= 9 ? 423 : 1197),
    ),
  ]
}

function maak(soort: Naamsoort, tekst: string, [x, y]: Punt, vanaf: number): Naam {
  return { soort, tekst, x, y, elders: [], vanaf, tot: Number.POSITIVE_INFINITY }
}

/** What a name or symbol covers: pixels around a point in units of the frame. */
export interface Doos {
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
  const bezet: Doos[] = symbolen.map(({ x, y, dx, dy }) => ({
    x,
    y,
    links: dx - 6,
    rechts: dx + 6,
    boven: dy - 6,
    onder: dy + 6,
  }))
  const geplaatst: Naamplek[] = []
  const wachtend = new Set(namen)
  kaderbreedten.forEach((breedte, nr) => {
    const schalen = kaderbreedten.slice(nr).map((pixels) => (pixels * factor) / BREEDTE)
    for (const naam of wachtend) {
      if (breedte * factor < naam.vanaf || breedte * factor >= naam.tot) continue
      const plek = plaatsNaam(naam, bezet, schalen)
      if (plek === undefined) continue
      bezet.push(plek.doos)
      geplaatst.push({ ...naam, ...plek, breedte })
      wachtend.delete(naam)
    }
  })
  return geplaatst
}

/** The first place around its points where a name is free of everything, on each of these scales (pixels a unit). */
export function plaatsNaam(
  { soort, tekst, x, y, elders = [] }: Pick<Naam, 'soort' | 'tekst' | 'x' | 'y'> & { elders?: readonly Punt[] },
  bezet: readonly Doos[],
  schalen: readonly number[],
): (Plek & { x: number; y: number; doos: Doos }) | undefined {
  return [[x, y] as const, ...elders]
    .flatMap(([px, py]) =>
      plekken[soort].map((plek) => ({ ...plek, x: px, y: py, doos: doosVan(soort, tekst, [px, py], plek) })),
    )
    .find(({ doos }) => bezet.every((ander) => schalen.every((schaal) => liggenVrij(doos, ander, schaal))))
}

function doosVan(soort: Naamsoort, tekst: string, [x, y]: Punt, { dx, dy, anker }: Plek): Doos {
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
