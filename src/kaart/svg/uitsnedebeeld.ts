import type { Beeld } from '@/domain/inBeeld'
import { gemeentenInBeeld } from '@/domain/inBeeld'
import { BREEDTE, HOOGTE } from './projectie'
import type { Tekening } from './tekening'
import type { Uitsnede } from './uitsnede'

/** The gemeenten of which a view shows something; undefined when that is all of them. */
export function beeldVan(
  { x, y, factor }: Uitsnede,
  { vormen, vak }: Pick<Tekening, 'vormen' | 'vak'>,
): Beeld | undefined {
  const [halveBreedte, halveHoogte] = [BREEDTE / factor / 2, HOOGTE / factor / 2]
  const vakken = new Map([...vormen.keys()].map((code) => [code, vak(code)]))
  return gemeentenInBeeld(vakken, [x - halveBreedte, y - halveHoogte, x + halveBreedte, y + halveHoogte])
}
