import type { Kaartkleur } from './kleuren.ts'
import { sleutels } from '../sleutels.ts'
import type { Arcering } from './tekens.ts'
import { gekozenArcering, symboolvormen } from './tekens.ts'

/*
 * The marks of the maps as data: what fills an area, what a line looks like, which shape stands for what, and how that
 * changes with the zoom. Live map, drawn maps and legends all read them here, so that a sample is what it stands for.
 */

/** Opacity of the hatch and of the edge of a chosen netwerk; `gedimd` while another one is in focus. */
export const gekozenDekking = { arcering: { vol: 0.9, gedimd: 0.22 }, rand: { vol: 1, gedimd: 0.35 } } as const

/** How an area is filled. A texture lies on its ground and tells the class without colour too. */
export interface Vlakmerk {
  grond: Kaartkleur
  textuur?: 'stippels' | Arcering
  /** Edge of its own. */
  rand?: Lijnmerk
}

/** How a gemeente is drawn on a map of classes. */
export const vlakmerken = {
  land: { grond: 'land' },
  klasse0: { grond: 'land', textuur: 'stippels' },
  alleenSto: { grond: 'alleen-sto' },
  klasse1: { grond: 'klasse-1' },
  klasse2: { grond: 'klasse-2' },
  klasse3: { grond: 'klasse-3' },
  klasse4: { grond: 'klasse-4' },
  klasse5: { grond: 'klasse-5' },
  gedeeld: { grond: 'klasse-5' },
  alleenA: { grond: 'land', textuur: gekozenArcering[0] },
  alleenB: { grond: 'land', textuur: gekozenArcering[1] },
  waarschijnlijk: { grond: 'land', textuur: { hoek: 0, kleur: 'klasse-4' } },
  nietBevraagd: { grond: 'niet-bevraagd', rand: { kleur: 'lijn-sterk', breedte: 1, streep: [2, 2] } },
  beeindigd: { grond: 'land', textuur: { hoek: 45, kleur: 'zacht' } },
  geenSchool: { grond: 'geen-school' },
} as const satisfies Record<string, Vlakmerk>
export type Vlaksoort = keyof typeof vlakmerken

/** The mark of each class of counts, from 0 for none; last that of no count where an STO-regio is. */
export const klassemerken = [
  'klasse0',
  'klasse1',
  'klasse2',
  'klasse3',
  'klasse4',
  'klasse5',
  'alleenSto',
] as const satisfies readonly Vlaksoort[]

/** A line: width in pixels, dashes in widths of the line (dash, gap, …); without them it is unbroken. */
export interface Lijnmerk {
  kleur: Kaartkleur
  breedte: number
  streep?: readonly number[]
}

/** The area of the open dossier: a line on paper, because a wash would change the classes that lie under it. */
export const uitgelichtLijnen = [
  { kleur: 'halo', breedte: 6 },
  { kleur: 'accent', breedte: 2.5 },
] as const satisfies readonly Lijnmerk[]

/** Edge of a chosen netwerk, inside its border, so that neighbours stay visible; pixels. */
export const GEKOZEN_RAND = 2.5
/** Line around a gemeente that is pointed at, in pixels. */
export const ZWEEFRAND = 2

/** A size that grows evenly between zooms of MapLibre, and stays what it is beyond the first and last. */
export type Zoommaat = readonly (readonly [zoom: number, px: number])[]

/** Line between gemeenten. */
export const grensdikte: Zoommaat = [
  [6, 0.5],
  [10, 1.4],
]
/** Radius of a vmbo-vestiging, and its edge. */
export const schoolstraal: Zoommaat = [
  [6, 1.4],
  [8, 2.4],
  [11, 5],
]
export const schoolrand: Zoommaat = [
  [6, 0.3],
  [10, 1.2],
]
/** Symbols of instellingen as parts of their full size. */
export const symboolschaal: Zoommaat = [
  [6, 0.72],
  [9, 1],
]

/** The size at a zoom. */
export function bijZoom(maat: Zoommaat, zoom: number): number {
  const nr = maat.findIndex(([vanaf]) => zoom < vanaf)
  const [hoger, lager] = [maat[nr], maat[nr - 1]]
  if (hoger === undefined) return maat.at(-1)?.[1] ?? 0
  if (lager === undefined) return hoger[1]
  return lager[1] + ((hoger[1] - lager[1]) * (zoom - lager[0])) / (hoger[0] - lager[0])
}

/** All that stands on the map as a symbol. */
export const puntsoorten = sleutels(symboolvormen)

/** Where several instellingen share a city: pixels from one symbol to the next. */
export const TUSSENRUIMTE = 17
/** Radius of a symbol at full size, and width of its edge; pixels. */
export const symboolmaat = { straal: 5.6, rand: 1.4 } as const
/** Radius of the disc with the number of vestigingen in a town, at full size; pixels. */
export const bundelstraal = 9
/** A vestiging that is not the main one: open, with an edge; pixels. */
export const openSymbool = { vulling: 'symbool-rand', rand: 'symbool', breedte: 1.3 } as const satisfies {
  vulling: Kaartkleur
  rand: Kaartkleur
  breedte: number
}
/** A school that sits at a table is a full dot; of one in paper no table is known. */
export const schoolmerken = {
  aanTafel: { vulling: 'school', rand: 'halo' },
  onbekend: { vulling: 'halo', rand: 'school' },
} as const satisfies Record<string, { vulling: Kaartkleur; rand: Kaartkleur }>
/** The point of the open dossier, from the outside in: paper, a ring, paper; radius in pixels. */
export const uitgelichtRing = [
  { kleur: 'halo', straal: 15 },
  { kleur: 'inkt', straal: 13 },
  { kleur: 'halo', straal: 10.5 },
] as const satisfies readonly { kleur: Kaartkleur; straal: number }[]
