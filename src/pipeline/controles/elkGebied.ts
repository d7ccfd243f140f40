import type { Gebied } from '../../domain/gebied.ts'
import type { Curatie } from '../leesData.ts'

/** Every area of the data, with the field that it stands in. */
export function elkGebied(data: Curatie): { bestand: string; veld: string; gebied: Gebied }[] {
  return [
    ...data.netwerken.map(({ bestand, record }) => ({ bestand, veld: 'gebied', gebied: record.gebied })),
    ...data.mboInstellingen.map(({ bestand, record }) => ({ bestand, veld: 'werkgebied', gebied: record.werkgebied })),
  ]
}
