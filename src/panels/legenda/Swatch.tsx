import { cssKleur } from '@/domain/kaart/kleuren'
import { gekozenstaal } from '@/domain/kaart/stalen'
import { Staal } from '@/ui/Staal'

/** A square with a plus: it can be added. */
const erbij = {
  strepen: [{ d: 'M4.75.75h12.5v12.5H4.75zM11 3.75v6.5M7.75 7h6.5', kleur: cssKleur('accent'), dikte: 1.5 }],
}

/**
 * The sample of a chosen area: the same colour and the same direction of hatch as on the map, so that row, legend and
 * map are told together without colour too. `nr` 0–3 is its place in the address; without it it is not drawn yet.
 */
export function Swatch({ nr }: { nr?: number | undefined }) {
  return <Staal {...(nr === undefined ? erbij : gekozenstaal(nr))} />
}
