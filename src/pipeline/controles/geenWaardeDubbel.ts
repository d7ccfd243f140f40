import type { MetBestand } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import { toonPad } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** No list says the same twice. Lists of gemeenten are left to `geenGemeenteDubbel`, which knows their names. */
export const geenWaardeDubbel: Controle = (data) => {
  const rijen: MetBestand<unknown>[] = [
    ...data.netwerken,
    ...data.mboInstellingen,
    ...data.vmboVestigingen,
    ...data.kengetallen,
    ...data.standpunten,
    ...data.samenwerkingsvormen,
    ...data.succesfactoren,
    ...data.aandachtspunten,
    ...data.sturingsperspectieven,
  ]
  return rijen.flatMap(({ bestand, record }) => dubbelIn(bestand, record, []))
}

function dubbelIn(bestand: string, waarde: unknown, pad: readonly PropertyKey[]): Probleem[] {
  if (typeof waarde !== 'object' || waarde === null || pad.at(-1) === 'gemeenten') return []
  if (!Array.isArray(waarde)) {
    return Object.entries(waarde).flatMap(([sleutel, item]) => dubbelIn(bestand, item, [...pad, sleutel]))
  }
  const gezien = new Set<string>()
  return waarde.flatMap((item: unknown, index) => {
    if (typeof item !== 'string') return dubbelIn(bestand, item, [...pad, index])
    const dubbel = gezien.has(item)
    gezien.add(item)
    return dubbel ? [{ bestand, veld: toonPad([...pad, index]), boodschap: `'${item}' staat er twee keer` }] : []
  })
}
