import * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'

/** How far a netwerk reaches. A table of one town and one of a whole province are not added up. */
export const schaalSchema = z.enum(['lokaal', 'regionaal', 'provinciebreed', 'landelijk', 'onbekend'])
export type Schaal = z.infer<typeof schaalSchema>

export const schaalBegrippen: Record<Schaal, Begrip> = {
  lokaal: { label: 'Lokaal' },
  regionaal: { label: 'Regionaal' },
  provinciebreed: { label: 'Provinciebreed' },
  landelijk: { label: 'Landelijk' },
  onbekend: { label: 'Onbekend' },
}
