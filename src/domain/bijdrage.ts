import * as z from 'zod/mini'
import { idSchema, lijst, tekst } from './begrip.ts'
import { bronSchema } from './herkomst.ts'
import { mboInstellingSchema } from './mboInstelling.ts'
import { netwerkSchema } from './netwerk.ts'

/** What tells a file of ours from any other JSON. */
export const BIJDRAGEFORMAAT = 'landkaart-bijdrage'

type Deelrecord<S extends z.ZodMiniObject> = Partial<z.input<S>> & { id: string }

/**
 * Some fields of a record, each as its schema wants it, and the id. What is absent stays absent: a schema made with
 * `z.partial` would fill in empty lists, and importing these would wipe what the record has.
 */
function deelVan<S extends z.ZodMiniObject>(schema: S) {
  const velden = z.required(z.partial(schema), { id: true })
  return z.custom<Deelrecord<S>>().check((stand) => {
    for (const issue of z.safeParse(velden, stand.value).error?.issues ?? []) {
      stand.issues.push({ ...issue, input: stand.value })
    }
  })
}

const gedeeld = {
  formaat: z.literal(BIJDRAGEFORMAAT),
  /** Version of the data that the sender saw: `2026-11-20-1a2b3c4`. */
  versie: tekst(60),
  actie: z.enum(['nieuw', 'wijziging']),
  /** Names of fields that are to be emptied; a field that is merely absent from `record` stays as it is. */
  wissen: lijst(z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'moet de naam van een veld zijn')), 40),
  /** New sources that the record refers to; one that is there already is left alone. */
  bronnen: lijst(bronSchema, 20),
  /** What the sender wants to say to the editors; does not become part of the data. */
  opmerking: z.optional(tekst(2000)),
}

/**
 * The file `bijdrage-<id>.json` that a reader makes on `/bijdragen` and a curator takes in with `npm run data:import`.
 * Of a `wijziging` the record has the id and only the fields that change, each whole; of a `nieuw` one all that is known.
 */
export const bijdrageSchema = z.discriminatedUnion('soort', [
  z.strictObject({ ...gedeeld, soort: z.literal('netwerk'), record: deelVan(netwerkSchema) }),
  z.strictObject({ ...gedeeld, soort: z.literal('mbo-instelling'), record: deelVan(mboInstellingSchema) }),
])
export type Bijdrage = z.infer<typeof bijdrageSchema>

/** `bijdrage-techniekhuis-noord.json` */
export function bijdrageBestandsnaam(id: z.infer<typeof idSchema>): string {
  return `bijdrage-${id}.json`
}
