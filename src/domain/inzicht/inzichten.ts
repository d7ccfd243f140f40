import { verwijzing } from '../bronvermelding.ts'
import type { Overzicht } from '../overzicht.ts'
import { eigenInitiatief, stoDekking } from './dekking.ts'
import { grensverschil } from './grensverschil.ts'
import type { Inzicht, Inzichtbron } from './inzicht.ts'
import { mboInStoRegios, samen, tafelsPerInstelling } from './mensen.ts'
import { sectoren } from './sectoren.ts'
import { naDeSubsidie, watLoopt } from './verloop.ts'

/** The strongest first: what rests on registers and whole lists, then on what sources name, then what we cannot say. */
const makers: readonly ((bron: Inzichtbron) => Inzicht)[] = [
  stoDekking,
  naDeSubsidie,
  watLoopt,
  mboInStoRegios,
  samen,
  tafelsPerInstelling,
  grensverschil,
  eigenInitiatief,
  sectoren,
]

/** What the map shows, in sentences; of what too little is known comes last. */
export function inzichten(bron: Inzichtbron): Inzicht[] {
  const alle = makers.map((maak) => maak(bron))
  return [...alle.filter(({ isBekend }) => isBekend), ...alle.filter(({ isBekend }) => !isBekend)]
}

/** The sentence to cite: as it stood in which version, and where. */
export function citaat(
  { zin, sleutel }: Pick<Inzicht, 'zin' | 'sleutel'>,
  overzicht: Pick<Overzicht, 'versie' | 'peildatum'>,
  pagina: string,
): string {
  return `‘${zin}’ ${verwijzing(overzicht)} ${pagina}#${sleutel}`
}
