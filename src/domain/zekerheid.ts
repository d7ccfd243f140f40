import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'

/** How sure a claim is, from most to least certain. */
export const zekerheidSchema = z.enum(['register', 'bron', 'opgave', 'afgeleid', 'vermoed'])
export type Zekerheid = z.infer<typeof zekerheidSchema>

export const zekerheidBegrippen: Record<Zekerheid, Begrip> = {
  register: { label: 'register', uitleg: 'Staat in een officieel register of bestand.' },
  bron: { label: 'bron', uitleg: 'Staat in een openbaar document of op een openbare pagina.' },
  opgave: { label: 'opgave', uitleg: 'Opgegeven door een betrokken organisatie.' },
  afgeleid: { label: 'afgeleid', uitleg: 'Door de redactie afgeleid uit een bron.' },
  vermoed: { label: 'vermoed', uitleg: 'Algemene kennis of een aanname; nog na te gaan.' },
}

/** The weakest of these: what rests on several facts is as sure as the least of them. Undefined when there are none. */
export function zwakste(zekerheden: Iterable<Zekerheid>): Zekerheid | undefined {
  const genoemd = new Set(zekerheden)
  return zekerheidSchema.options.findLast((zekerheid) => genoemd.has(zekerheid))
}
