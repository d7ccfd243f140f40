import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { RAND } from '@/domain/nederland'
import { BREEDTE, DEEL_VAN_WERELD, HOOGTE, naarKader, vanKader, VERHOUDING } from './projectie'
import type { Vak } from './Vel'
import { kaderVan } from './Vel'

/** What part of the frame is in view: the middle, in units of the frame, and how many times it is enlarged. */
export interface Uitsnede {
  x: number
  y: number
  factor: number
}

export const heelNederland: Uitsnede = { x: BREEDTE / 2, y: HOOGTE / 2, factor: 1 }

/** As far as the borders can bear. */
export const MAX_FACTOR = 16
/** Nearer than this the map does not go by itself: about zoom 9.5, as the live map. */
const MAX_VANZELF = 6.5
/** Part of the frame that an area fills when the map goes to it. */
const VULLING = 0.7
/** Part of the view by which a press on an arrow moves it. */
const STAP = 0.25

/** Enlarges around the middle, within bounds. */
export function zoomUitsnede(uitsnede: Uitsnede, keer: number): Uitsnede {
  return begrens({ ...uitsnede, factor: uitsnede.factor * keer })
}

/** Moves the view a step: 1 is to the right or down. */
export function schuifUitsnede(uitsnede: Uitsnede, rechts: number, omlaag: number): Uitsnede {
  const stap = (HOOGTE * STAP) / uitsnede.factor
  return begrens({ ...uitsnede, x: uitsnede.x + rechts * stap, y: uitsnede.y + omlaag * stap })
}

/** The view with a point in it: as it was when the point is in view, else with the point in the middle. */
export function metPunt(uitsnede: Uitsnede, x: number, y: number): Uitsnede {
  return isInBeeld(uitsnede, [x, y, x, y], 0) ? uitsnede : begrens({ ...uitsnede, x, y })
}

function begrens({ x, y, factor }: Uitsnede): Uitsnede {
  const tussen = (waarde: number, laag: number, hoog: number) => Math.min(hoog, Math.max(laag, waarde))
  return { x: tussen(x, 0, BREEDTE), y: tussen(y, 0, HOOGTE), factor: tussen(factor, 0.5, MAX_FACTOR) }
}

/** The view that shows boxes whole, with room around them; the whole country when there are none. */
export function uitsnedeRond(vakken: readonly Vak[]): Uitsnede {
  if (vakken.length === 0) return heelNederland
  const nauw = kaderVan(vakken)
  const passend = VULLING * Math.min(BREEDTE / Math.max(1, nauw.breedte), HOOGTE / Math.max(1, nauw.hoogte))
  if (passend <= 1) return heelNederland
  return { x: nauw.x + nauw.breedte / 2, y: nauw.y + nauw.hoogte / 2, factor: Math.min(MAX_VANZELF, passend) }
}

/** What the map goes to by itself; a change of it makes the map go there. */
export function doelVan({ uitgelicht, uitgelichtPunt, gekozen }: Kaartbeeld): string {
  return [uitgelicht?.id, uitgelichtPunt?.id, ...gekozen.map(({ id }) => id)].filter((id) => id !== undefined).join(' ')
}

/** Whether a box is in view, or within `ruim` times the view's size around it. */
export function isInBeeld({ x, y, factor }: Uitsnede, [links, boven, rechts, onder]: Vak, ruim: number): boolean {
  const half = 0.5 + ruim
  const [w, h] = [(BREEDTE / factor) * half, (HOOGTE / factor) * half]
  return rechts >= x - w && links <= x + w && onder >= y - h && boven <= y + h
}

/** Whether a tenth of a unit can be seen: nearer than this a whole unit is more than a pixel. */
export function decimalenBij(factor: number): 0 | 1 {
  return factor > 2.5 ? 1 : 0
}

/** The camera with which MapLibre shows the same view in an element of this size in pixels. */
export function standVan(
  { x, y, factor }: Uitsnede,
  breedte: number,
  hoogte: number,
): { zoom: number; lat: number; lon: number } {
  const kader = Math.max(1, Math.min(breedte - 2 * RAND, (hoogte - 2 * RAND) * VERHOUDING))
  return { zoom: Math.log2((kader * factor) / DEEL_VAN_WERELD / 512), ...vanKader(x, y) }
}

/** The view for a camera of MapLibre; the size of the element is not known when drawing, so its zoom is about right. */
export function uitsnedeVan({ zoom, lat, lon }: { zoom: number; lat: number; lon: number }): Uitsnede {
  const [x, y] = naarKader(lon, lat)
  return begrens({ x, y, factor: 2 ** (zoom - GEWONE_ZOOM) })
}

/** The zoom of MapLibre at which the whole country fits a map of usual size, 620 pixels wide. */
const GEWONE_ZOOM = 6.75

/** Width in pixels of the whole country at a zoom of MapLibre. */
export function breedteBij(zoom: number): number {
  return 512 * DEEL_VAN_WERELD * 2 ** zoom
}

/** The zoom of MapLibre that a factor stands for on a map of usual size: sizes that depend on zoom follow it. */
export function zoomVan(factor: number): number {
  return GEWONE_ZOOM + Math.log2(factor)
}
