import * as z from 'zod/mini'

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

/** Whether it is over, surely or probably: such a netwerk counts for then, never for now. */
export function isVoorbij(toestand: Toestand): boolean {
  return toestand === 'beeindigd' || toestand === 'waarschijnlijk-voorbij'
}
