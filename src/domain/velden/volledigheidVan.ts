import { namenVan } from './perNaam.ts'
import type { Veldentabel } from './velden.ts'
import type { Recordbron, Velduitleg } from './velduitleg.ts'

/** How much a record holds of what its readers miss: the fields that are `gewenst`. */
export interface Volledigheid {
  gewenst: number
  /** Names and labels of those that are empty or `onbekend`. */
  leeg: readonly { veld: string; naam: string }[]
}

export function volledigheidVan<V extends Veldentabel>(
  velden: V,
  uitleg: Readonly<Record<keyof V & string, { controle: Velduitleg<Recordbron>['controle'] }>>,
  record: Readonly<Record<string, unknown>>,
): Volledigheid {
  const gewenst = namenVan<keyof V & string>(uitleg).filter((naam) => uitleg[naam].controle === 'gewenst')
  const leeg = gewenst
    .filter((naam) => isLeeg(record[naam]))
    .map((naam) => ({ veld: naam, naam: velden[naam]?.label ?? naam }))
  return { gewenst: gewenst.length, leeg }
}

/** Nothing, an empty list, `onbekend`, or parts that are all of that. */
function isLeeg(waarde: unknown): boolean {
  if (waarde === undefined || waarde === null || waarde === '' || waarde === 'onbekend') return true
  return typeof waarde === 'object' && Object.values(waarde).every(isLeeg)
}
