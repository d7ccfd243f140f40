import type { Beeldnaam } from '@/domain/kaart/laagnamen'
import type { Keuze } from './parameters'

/** What the views of the map are called. */
export const beeldBegrippen: Record<Beeldnaam, string> = {
  netwerken: 'Netwerken',
  'sto-regios': 'STO-regio’s',
  scholen: 'Scholen en mbo',
}

/** The list beside the mosaic holds what it shows; the other views give back what that left out. */
export function metBeeld(keuze: Keuze, beeld: Beeldnaam): Keuze {
  const alleenSto = keuze.soort.length === 1 && keuze.soort[0] === 'sto-regio'
  if (beeld === 'sto-regios') return { ...keuze, beeld, lagen: undefined, soort: ['sto-regio'] }
  return { ...keuze, beeld, lagen: undefined, soort: keuze.beeld === 'sto-regios' && alleenSto ? [] : keuze.soort }
}
