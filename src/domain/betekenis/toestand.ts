import * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'
import { jaarVan } from '../begrip.ts'

/** How far it is known that a netwerk still runs, from most to least alive. */
export const toestandSchema = z.enum([
  'loopt',
  'programma-loopt',
  'laatst-gezien',
  'waarschijnlijk-voorbij',
  'beeindigd',
  'onbekend',
])
export type Toestand = z.infer<typeof toestandSchema>

export const toestandBegrippen: Record<Toestand, Begrip> = {
  loopt: { label: 'Loopt' },
  'programma-loopt': { label: 'Programma loopt' },
  'laatst-gezien': { label: 'Laatst gezien' },
  'waarschijnlijk-voorbij': { label: 'Waarschijnlijk voorbij' },
  beeindigd: { label: 'Beëindigd' },
  onbekend: { label: 'Onbekend' },
}

/** Whether it is over, surely or probably: such a netwerk counts for then, never for now. */
export function isVoorbij(toestand: Toestand): boolean {
  return toestand === 'beeindigd' || toestand === 'waarschijnlijk-voorbij'
}

/** The state in a few words: `loopt`, `laatst gezien 2018`. */
export function toonToestand({ toestand, gezien }: { toestand: Toestand; gezien?: string | undefined }): string {
  const label = toestandBegrippen[toestand].label.toLowerCase()
  return toestand === 'laatst-gezien' && gezien !== undefined ? `${label} ${jaarVan(gezien)}` : label
}
