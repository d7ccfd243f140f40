import type { Symboolgroep } from '@/domain/naampunten'
import { gemeentenamen, isStad, isVanVer, provincienamen } from '@/domain/naampunten'
import type { Naslag } from '@/domain/opzoeken'
import type { MetPunt } from '@/domain/spreid'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import type { Punt } from './punt'
import { BREEDTE, naarKader } from './projectie'
import type { Symboolplek } from './symbolen'
import { isDichtbij, symboolschaal, TUSSENRUIMTE } from './symbolen'
import { breedteBij, zoomVan } from './uitsnede'

/*
 * Which names stand where. The size of the map on screen is not known when the page is made, so each name says from
 * which width of the frame it fits; the style sheet shows it from there. A name that fits once fits on every larger map.
 */

/** Widths of the frame, in pixels, that the style sheet tells apart. */
export const kaderbreedten = [220, 300, 380, 480, 600, 760, 1000] as const

export type Naamsoort = 'provincie' | 'instelling' | 'gemeente'

/** A name to place, most important first; `vanaf` is a width of the whole country in pixels, `tot` a zoom of MapLibre. */
interface Naam {
  soort: Naamsoort
  regels: readonly string[]
  x: number
  y: number
  /** The symbols that it stands beside. */
  groep?: Symboolgroep | undefined
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
  gemeente: { grootte: 11, breedte: 5.6, ruim: 2 },
}

const opPunt: Plek = { dx: 0, dy: 0, anker: 'middle' }

const plekken: Record<Naamsoort, readonly Plek[]> = {
  provincie: [opPunt],
  instelling: rondom(12, 14),
  gemeente: [opPunt, ...rondom(9, 11)],
}

/** Right, left, below, above: in the order of the live map. */
function rondom(opzij: number, omlaag: number): [rechts: Plek, links: Plek, ...rest: Plek[]] {
  return [
    { dx: opzij, dy: 0, anker: 'start' },
    { dx: -opzij, dy: 0, anker: 'end' },
    { dx: 0, dy: omlaag, anker: 'middle' },
    { dx: 0, dy: -omlaag, anker: 'middle' },
  ]
}

/** Beside symbols, not far: else there is no name. */
function naast({ kolommen, rijen, linksom }: Symboolgroep, schaal: number): Plek[] {
  const half = (aantal: number) => (((aantal - 1) / 2) * TUSSENRUIMTE + 7) * schaal
  const [rechts, links, ...rest] = rondom(half(kolommen) + 4, half(rijen) + 9)
  return linksom ? [links, ...rest, rechts] : [rechts, links, ...rest]
}

/**
 * Names, most important first: of cities, of provincies while the country is small, of instellingen from nearby, of the
 * other gemeenten.
 */
export function namenVan(
  naslag: Naslag,
  symbolen: readonly Symboolplek[],
  uitgelicht: Kaartbeeld['uitgelichtPunt'],
  factor: number,
): Naam[] {
  const [ver, nabij] = [breedteBij(DICHTERBIJ), breedteBij(9)]
  const gemeenten = gemeentenamen(naslag, isDichtbij(factor) ? [] : symbolen, uitgelicht?.id).map((gemeente) => ({
    isStad: isStad(gemeente),
    naam: {
      ...maak('gemeente', [gemeente.naam], gemeente, isVanVer(gemeente) ? breedteBij(6) : ver),
      groep: gemeente.groep,
    },
  }))
  return [
    ...gemeenten.filter((rij) => rij.isStad).map(({ naam }) => ({ ...naam, vanaf: breedteBij(5.5) })),
    ...provincienamen(naslag).map((provincie): Naam => ({
      ...maak('provincie', provincie.regels, provincie, breedteBij(provincie.vanaf)),
      tot: DICHTERBIJ,
    })),
    ...symbolen.map((symbool) => maak('instelling', [symbool.naam], symbool, nabij)),
    ...gemeenten.filter((rij) => !rij.isStad).map(({ naam }) => naam),
  ]
}

/** From this zoom of MapLibre every gemeente is named, and no provincie. */
const DICHTERBIJ = 7.7

function maak(soort: Naamsoort, regels: readonly string[], { lon, lat }: MetPunt, vanaf: number): Naam {
  const [x, y] = naarKader(lon, lat)
  return { soort, regels, x, y, vanaf, tot: Number.POSITIVE_INFINITY }
}

/** What a name or symbol covers: pixels around a point in units of the frame. */
export interface Doos {
  x: number
  y: number
  links: number
  rechts: number
  boven: number
  onder: number
  /** The scale from which it is there; without it always. */
  vanaf?: number | undefined
}

/** What a symbol covers, or the ring of the open dossier: so many pixels around a point. */
function rondSymbool({ x, y, dx = 0, dy = 0 }: { x: number; y: number; dx?: number; dy?: number }, r: number): Doos {
  return { x, y, links: dx - r, rechts: dx + r, boven: dy - r, onder: dy + r }
}

/**
 * Gives each name the first free place around its point, at the smallest width where there is one. Symbols and the
 * names before it keep their place. `factor` is how many times the frame is enlarged.
 */
export function plaatsNamen(
  namen: readonly Naam[],
  symbolen: readonly Symboolplek[],
  uitgelicht: Kaartbeeld['uitgelichtPunt'],
  factor: number,
): Naamplek[] {
  const bezet = symbolen.map((symbool) => rondSymbool(symbool, 6))
  if (uitgelicht !== undefined) {
    const [x, y] = naarKader(uitgelicht.lon, uitgelicht.lat)
    bezet.push(rondSymbool({ x, y }, 14))
  }
  const schalen = kaderbreedten.map((breedte) => (breedte * factor) / BREEDTE)
  const geplaatst: Naamplek[] = []
  for (const naam of namen) {
    for (const [nr, breedte] of kaderbreedten.entries()) {
      if (breedte * factor < naam.vanaf || zoomVan(factor) >= naam.tot) continue
      const plek = plaatsNaam(naam, bezet, schalen.slice(nr), symboolschaal(factor))
      if (plek === undefined) continue
      bezet.push({ ...plek.doos, vanaf: schalen[nr] })
      geplaatst.push({ ...naam, ...plek, breedte })
      break
    }
  }
  return geplaatst
}

/** The first place at its point where a name is free of everything, on each of these scales (pixels a unit). */
export function plaatsNaam(
  { soort, regels, x, y, groep }: Pick<Naam, 'soort' | 'regels' | 'x' | 'y' | 'groep'>,
  bezet: readonly Doos[],
  schalen: readonly number[],
  symbolen = 1,
): (Plek & { doos: Doos }) | undefined {
  return (groep === undefined ? plekken[soort] : naast(groep, symbolen))
    .map((plek) => ({ ...plek, doos: doosVan(soort, regels, [x, y], plek) }))
    .find(({ doos }) => bezet.every((ander) => schalen.every((schaal) => liggenVrij(doos, ander, schaal))))
}

function doosVan(soort: Naamsoort, regels: readonly string[], [x, y]: Punt, { dx, dy, anker }: Plek): Doos {
  const { grootte, breedte, ruim } = letters[soort]
  const lengte = Math.max(...regels.map((regel) => regel.length)) * breedte
  const links = dx - { start: 0, middle: lengte / 2, end: lengte }[anker]
  const half = grootte * 0.6 * regels.length + ruim / 2
  return { x, y, links: links - ruim, rechts: links + lengte + ruim, boven: dy - half, onder: dy + half }
}

function liggenVrij(a: Doos, b: Doos, schaal: number): boolean {
  const [x, y] = [(b.x - a.x) * schaal, (b.y - a.y) * schaal]
  if (schaal < (b.vanaf ?? 0)) return true
  return a.rechts <= x + b.links || x + b.rechts <= a.links || a.onder <= y + b.boven || y + b.onder <= a.boven
}
