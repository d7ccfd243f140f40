import type { Begrip } from '../begrip.ts'
import { jaarVan } from '../begrip.ts'
import type { Toestand } from './toestand.ts'

/** Apart from the other words: the first page says them in every row. */
export const toestandBegrippen: Record<Toestand, Begrip> = {
  loopt: { label: 'Loopt' },
  'programma-loopt': { label: 'Programma loopt' },
  'laatst-gezien': { label: 'Laatst gezien' },
  'waarschijnlijk-voorbij': { label: 'Waarschijnlijk voorbij' },
  beeindigd: { label: 'Beëindigd' },
  onbekend: { label: 'Onbekend' },
}

/** The state in a few words: `loopt`, `laatst gezien 2018`. */
export function toonToestand({ toestand, gezien }: { toestand: Toestand; gezien?: string | undefined }): string {
  const label = toestandBegrippen[toestand].label.toLowerCase()
  return toestand === 'laatst-gezien' && gezien !== undefined ? `${label} ${jaarVan(gezien)}` : label
}
