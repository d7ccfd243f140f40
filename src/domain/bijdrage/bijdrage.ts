import * as z from 'zod/mini'
import { idSchema, lijst, tekst } from '../begrip.ts'
import { bronSchema } from '../bron.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import { netwerkSchema } from '../netwerk.ts'

/** What tells a file of ours from any other JSON. */
export const BIJDRAGEFORMAAT = 'landkaart-bijdrage'

type Deelrecord<S extends z.ZodMiniObject> = Partial<z.input<S>> & { id: string }

/** Some fields of a record and its id. For checking only: what it returns has empty lists where a field was absent. */
export const deelrecordSchemas = {
  netwerk: z.extend(z.partial(netwerkSchema), { id: idSchema }),
  'mbo-instelling': z.extend(z.partial(mboInstellingSchema), { id: idSchema }),
} as const
export type BijdrageSoort = keyof typeof deelrecordSchemas

/** Checks without changing: an empty list that was filled in would wipe what the record has. */
function deelVan<S extends z.ZodMiniObject>(velden: z.core.$ZodType, _vorm: S) {
  return z.custom<Deelrecord<S>>().check((stand) => {
    const issues: readonly z.core.$ZodIssueBase[] = z.safeParse(velden, stand.value).error?.issues ?? []
    for (const issue of issues) stand.issues.push({ ...issue, code: 'custom', input: stand.value })
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
  z.strictObject({
    ...gedeeld,
    soort: z.literal('netwerk'),
    record: deelVan(deelrecordSchemas.netwerk, netwerkSchema),
  }),
  z.strictObject({
    ...gedeeld,
    soort: z.literal('mbo-instelling'),
    record: deelVan(deelrecordSchemas['mbo-instelling'], mboInstellingSchema),
  }),
])
export type Bijdrage = z.infer<typeof bijdrageSchema>

/** `bijdrage-techniekhuis-noord.json` */
export function bijdrageBestandsnaam(id: z.infer<typeof idSchema>): string {
  return `bijdrage-${id}.json`
}
