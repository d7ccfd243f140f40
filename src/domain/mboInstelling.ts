import type * as z from 'zod/mini'
import { instellingVelden } from './velden/instellingVelden.ts'
import { schemaVan } from './velden/velden.ts'

/** An mbo-instelling of autumn 2018 or of today; `instellingVelden` says what each field is. */
export const mboInstellingSchema = schemaVan(instellingVelden)
export type MboInstelling = z.infer<typeof mboInstellingSchema>
