import * as z from 'zod/mini'
import { lijst } from '../begrip.ts'
import { bronSchema } from '../bron.ts'
import { kengetalSchema, lesSchema, standpuntSchema } from '../kennis.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import { netwerkSchema } from '../netwerk.ts'
import { laatstGewijzigdSchema } from '../wijziging.ts'

/*
 * The file that a dossier of a netwerk or instelling fetches for itself. Apart from the overview, so that the first view
 * does not carry the schemas of what only a dossier shows.
 */

/** Knowledge of the sources that is about one record. */
const kennisBijRecordSchema = z.object({
  standpunten: lijst(z.object(standpuntSchema.shape)),
  lessen: lijst(z.object(lesSchema.shape)),
  kengetallen: lijst(z.object(kengetalSchema.shape)),
})

/** What goes with a record, whatever it is about. */
const bijRecord = {
  bronnen: lijst(bronSchema),
  kennis: kennisBijRecordSchema,
  laatstGewijzigd: z.optional(laatstGewijzigdSchema),
}

/** Everything about one netwerk, with the sources that it names: the file of a dossier. */
export const netwerkDossierSchema = z.object({ netwerk: z.object(netwerkSchema.shape), ...bijRecord })
export type NetwerkDossier = z.infer<typeof netwerkDossierSchema>

export const instellingDossierSchema = z.object({ instelling: z.object(mboInstellingSchema.shape), ...bijRecord })
export type InstellingDossier = z.infer<typeof instellingDossierSchema>
