import * as z from 'zod/mini'
import type { BeheerOpzet } from '../../src/pipeline/beheerOpzet'
import type { Keuzes } from '../../src/pipeline/beheerVelden'

/** A field as the CMS reads it from `config.json`. */
export interface Veld {
  name: string
  label?: string | undefined
  widget?: string | undefined
  required?: boolean | undefined
  multiple?: boolean | undefined
  maxlength?: number | undefined
  pattern?: string[] | undefined
  hint?: string | undefined
  default?: unknown
  collection?: string | undefined
  options?: { label: string; value: string | boolean }[] | undefined
  field?: Veld | undefined
  fields?: Veld[] | undefined
  types?: { name: string; label: string; fields: Veld[] }[] | undefined
}

const veldSchema: z.ZodMiniType<Veld> = z.lazy(() =>
  z.looseObject({
    name: z.string(),
    label: z.optional(z.string()),
    widget: z.optional(z.string()),
    required: z.optional(z.boolean()),
    multiple: z.optional(z.boolean()),
    maxlength: z.optional(z.number()),
    pattern: z.optional(z.array(z.string())),
    hint: z.optional(z.string()),
    collection: z.optional(z.string()),
    options: z.optional(z.array(z.object({ label: z.string(), value: z.union([z.string(), z.boolean()]) }))),
    field: z.optional(veldSchema),
    fields: z.optional(z.array(veldSchema)),
    types: z.optional(z.array(z.object({ name: z.string(), label: z.string(), fields: z.array(veldSchema) }))),
  }),
)

const verzamelingSchema = z.looseObject({
  name: z.string(),
  label: z.string(),
  folder: z.optional(z.string()),
  fields: z.optional(z.array(veldSchema)),
})
export type Verzameling = z.infer<typeof verzamelingSchema>

/** The collections as they come out of the file, so as JSON and not as what made it. */
export const alsJson = (verzamelingen: unknown): Verzameling[] =>
  z.parse(z.array(verzamelingSchema), JSON.parse(JSON.stringify(verzamelingen)))

/** All fields of a field: its own, those of its items and those of its variants. */
export const onderVelden = (veld: Veld): Veld[] =>
  [...(veld.fields ?? []), ...(veld.types ?? []).flatMap(({ fields }) => fields)].flatMap((deel) => [
    deel,
    ...onderVelden(deel),
  ])

export const verzonnenKeuzes: Keuzes = {
  vast: {
    gemeenten: [{ label: 'Rivierstad', value: 'GM0005' }],
    gemeente: [{ label: 'Rivierstad', value: 'GM0005' }],
    provincie: [{ label: 'Noord', value: 'PV01' }],
  },
  verwijst: { instelling: { collection: 'mbo-instellingen' } },
}

export const github: BeheerOpzet = {
  dienst: 'github',
  repo: 'voorbeeld/landkaart',
  tak: 'main',
  api: 'https://api.github.com',
}
export const gitlab: BeheerOpzet = {
  dienst: 'gitlab',
  repo: 'groep/deel/landkaart',
  tak: 'redactie',
  api: 'https://gitlab.voorbeeld.nl/api/v4',
  aanmelden: '0a1b2c',
}
