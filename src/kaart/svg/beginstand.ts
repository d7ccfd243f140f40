import type { Topology } from 'topojson-specification'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { naarKader } from './projectie'
import type { Tekening } from './tekening'
import { tekeningVan } from './tekening'
import type { Uitsnede } from './uitsnede'
import { standVan, uitsnedeRond } from './uitsnede'

/** The view that a picture asks for by itself: around what it lights up and what was chosen, else the whole country. */
export function beginuitsnede({ uitgelicht, uitgelichtPunt, gekozen }: Kaartbeeld, tekening: Tekening): Uitsnede {
  const gemeenten = [uitgelicht, ...gekozen].flatMap((vlak) => vlak?.gemeenten ?? [])
  const vakken = gemeenten.map(tekening.vak)
  if (vakken.length > 0 || uitgelichtPunt === undefined) return uitsnedeRond(vakken)
  const [x, y] = naarKader(uitgelichtPunt.lon, uitgelichtPunt.lat)
  return uitsnedeRond([[x, y, x, y]])
}

/**
 * The camera with which MapLibre, in an element of this size in pixels, shows what `SvgKaart` shows at first: start
 * there and the swap does not jump.
 */
export function beginstand(beeld: Kaartbeeld, grenzen: Topology, breedte: number, hoogte: number) {
  return standVan(beginuitsnede(beeld, tekeningVan(grenzen)), breedte, hoogte)
}
