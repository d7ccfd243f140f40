import * as z from 'zod/mini'
import { datumSchema } from '../begrip.ts'
import { herkomstSchema } from '../herkomst.ts'
import { zekerheidSchema } from '../zekerheid.ts'
import { veldentabel } from './velden.ts'

/** How every record accounts for itself, at its end. */
export const verantwoording = veldentabel({
  herkomst: { label: 'Herkomst', schema: z.array(herkomstSchema).check(z.minLength(1), z.maxLength(60)), kern: false },
  zekerheid: { label: 'Zekerheid', schema: zekerheidSchema, kern: true },
  peildatum: { label: 'Peildatum', schema: datumSchema, kern: false },
})
