import type { Naamsoort, Naast } from '@/domain/kaart/naampunten'
import { gemeentenamen, naamsoorten, naamsoortVan, provincienamen } from '@/domain/kaart/naampunten'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { MetPunt } from '@/domain/kaart/spreid'
import type { Naslag } from '@/domain/opzoeken'
import type { Punt } from './punt'
import { BREEDTE, naarKader } from './projectie'
import type { Symboolplek } from './symbolen'
import { isDichtbij } from './symbolen'
import { breedteBij, zoomVan } from './uitsnede'
import type { Kader } from './Vel'

/*
 * Which names stand where. The size of a map on screen is not known when the page is made, so each name says from which
 * scale it fits; the style sheet shows it from there. A name that fits once fits on every larger map.
 */

/** How a name is written. */
type Letter = 'provincie' | 'instelling' | 'gemeente'

/** A name to place; scales are pixels a unit of the frame. */
export interface Naam {
  soort: Letter
  regels: readonly string[]
  x: number
  y: number
  /** The symbol that it stands beside. */
  naast?: Naast | undefined
  /** From this scale on it may be shown. */
  vanaf: number
}

export interface Naamplek extends Naam {
  /** Which of the scales is the first on which it fits. */
  nr: number
  dx: number
  dy: number
  anker: 'start' | 'middle' | 'end'
}

interface Plek {
  dx: number
  dy: number
  anker: Naamplek['anker']
}

/** Height of a letter, its width and the room around a name, in pixels. */
const letters: Record<Letter, { grootte: number; breedte: number; ruim: number }> = {
  provincie: { grootte: 11, breedte: 8.4, ruim: 4 },
  instelling: { grootte: 12, breedte: 6.1, ruim: 2 },
  gemeente: { grootte: 11, breedte: 5.6, ruim: 2 },
}

const opPunt: Plek = { dx: 0, dy: 0, anker: 'middle' }

const plekken: Record<Letter, readonly Plek[]> = {
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

/** Beside a symbol, not far: else there is no name. */
function plekkenNaast({ linksom, ring }: Naast, schaal: number): Plek[] {
  const half = (ring ? 15.5 : 8) * schaal
  const [rechts, links, ...rest] = rondom(half + 4, half + 9)
  return linksom ? [links, ...rest, rechts] : [rechts, links, ...rest]
}

/** The names of a map that is enlarged `factor` times, in the order of the table of names. */
export function namenVan(
  naslag: Naslag,
  symbolen: readonly Symboolplek[],
  { instellingen, uitgelichtPunt }: Pick<Kaartbeeld, 'instellingen' | 'uitgelichtPunt'>,
  factor: number,
): Naam[] {
  const maak = (soort: Letter, regels: readonly string[], plek: MetPunt, zoom: number): Naam => ({
    ...naamOp(soort, regels, plek),
    vanaf: breedteBij(zoom) / BREEDTE,
  })
  const perSoort: Record<Naamsoort, Naam[]> = {
    stad: [],
    provincie: provincienamen(naslag).map((provincie) =>
      maak('provincie', provincie.regels, provincie, provincie.vanaf),
    ),
    instelling: instellingnamen(symbolen).map(([naam, symbool]) =>
      maak('instelling', [naam], symbool, naamsoorten.instelling.vanaf),
    ),
    plaats: [],
    gemeente: [],
  }
  for (const gemeente of gemeentenamen(naslag, isDichtbij(factor) ? [] : instellingen, uitgelichtPunt?.id)) {
    const soort = naamsoortVan(gemeente)
    const naam = maak('gemeente', [gemeente.naam], gemeente, naamsoorten[soort].vanaf)
    perSoort[soort].push({ ...naam, naast: gemeente.naast })
  }
  const zoom = zoomVan(factor)
  const { stad, provincie, instelling, plaats, gemeente } = perSoort
  return [...stad, ...(zoom < naamsoorten.provincie.tot ? provincie : []), ...instelling, ...plaats, ...gemeente]
}

/** Two vestigingen of one instelling side by side have one name. */
function instellingnamen(symbolen: readonly Symboolplek[]): readonly (readonly [string, MetPunt])[] {
  const perPlek = symbolen.flatMap((plek) => plek.leden.map(({ naam }) => [naam, plek] as const))
  return [...new Map(perPlek.map((paar) => [`${paar[0]} ${paar[1].lat} ${paar[1].lon}`, paar])).values()]
}

/** A name on its own point, that may be shown on any scale. */
export function naamOp(soort: Letter, regels: readonly string[], { lon, lat }: MetPunt): Naam {
  const [x, y] = naarKader(lon, lat)
  return { soort, regels, x, y, vanaf: 0 }
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

/** What a symbol covers: so many pixels around a point. */
export function rondSymbool(
  { x, y, dx = 0, dy = 0 }: { x: number; y: number; dx?: number; dy?: number },
  r: number,
): Doos {
  return { x, y, links: dx - r, rechts: dx + r, boven: dy - r, onder: dy + r }
}

/** What the symbols of a map cover, and the ring of the open dossier. */
export function bezetDoor(symbolen: readonly Symboolplek[], uitgelicht: Kaartbeeld['uitgelichtPunt']): Doos[] {
  const bezet = symbolen.map((symbool) => rondSymbool(symbool, symbool.leden.length > 1 ? 8 : 6))
  if (uitgelicht === undefined) return bezet
  const [x, y] = naarKader(uitgelicht.lon, uitgelicht.lat)
  return [...bezet, rondSymbool({ x, y }, 14)]
}

/** Whether a name stays within it, on a scale. */
export function isBinnen({ x, y, breedte, hoogte }: Kader): (doos: Doos, schaal: number) => boolean {
  return (doos, schaal) =>
    doos.x + doos.links / schaal >= x &&
    doos.x + doos.rechts / schaal <= x + breedte &&
    doos.y + doos.boven / schaal >= y &&
    doos.y + doos.onder / schaal <= y + hoogte
}

interface Ruimte {
  /** The scales that the style sheet tells apart, smallest first. */
  schalen: readonly number[]
  /** What is taken already. */
  bezet: readonly Doos[]
  /** Whether a name is in view on a scale; without it always. */
  past?: (doos: Doos, schaal: number) => boolean
  /** More names than this are not placed. */
  meeste?: number
  /** How large symbols are, as a part of their full size. */
  symbolen?: number
}

/**
 * Gives each name the first free place around its point, at the smallest scale where there is one. Symbols and the
 * names before it keep their place.
 */
export function plaatsNamen(
  namen: readonly Naam[],
  { schalen, bezet, past = () => true, meeste = Number.POSITIVE_INFINITY, symbolen = 1 }: Ruimte,
): Naamplek[] {
  const vol = [...bezet]
  const geplaatst: Naamplek[] = []
  for (const naam of namen) {
    if (geplaatst.length >= meeste) break
    for (const [nr, schaal] of schalen.entries()) {
      if (schaal < naam.vanaf) continue
      const plek = plaatsNaam(naam, vol, schalen.slice(nr), { symbolen, past: (doos) => past(doos, schaal) })
      if (plek === undefined) continue
      const { doos, ...waar } = plek
      vol.push({ ...doos, vanaf: schaal })
      geplaatst.push({ ...naam, ...waar, nr })
      break
    }
  }
  return geplaatst
}

/** The first place at its point that is in view, where a name is free of everything on each of these scales. */
export function plaatsNaam(
  { soort, regels, x, y, naast }: Omit<Naam, 'vanaf'>,
  bezet: readonly Doos[],
  schalen: readonly number[],
  { symbolen = 1, past = () => true }: { symbolen?: number; past?: (doos: Doos) => boolean } = {},
): (Plek & { doos: Doos }) | undefined {
  return (naast === undefined ? plekken[soort] : plekkenNaast(naast, symbolen))
    .map((plek) => ({ ...plek, doos: doosVan(soort, regels, [x, y], plek) }))
    .find(
      ({ doos }) => past(doos) && bezet.every((ander) => schalen.every((schaal) => liggenVrij(doos, ander, schaal))),
    )
}

function doosVan(soort: Letter, regels: readonly string[], [x, y]: Punt, { dx, dy, anker }: Plek): Doos {
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
