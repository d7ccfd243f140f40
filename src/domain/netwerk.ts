import type * as z from 'zod/mini'
import { netwerkVelden } from './velden/netwerkVelden.ts'
import { schemaVan } from './velden/velden.ts'

/** One collaboration of any soort; `netwerkVelden` says what each field is. */
export const netwerkSchema = schemaVan(netwerkVelden)
export type Netwerk = z.infer<typeof netwerkSchema>
