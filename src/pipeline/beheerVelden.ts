import type { Field, RelationField } from '@sveltia/cms'
import * as z from 'zod/mini'
import { begrippenVan, deelHints, deelLabels } from '../domain/velden/deelvelden.ts'
import type { Veldentabel } from '../domain/velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../domain/velden/velduitleg.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema
type Keuze = { label: string; value: string }

/** What the schemas cannot know: which values exist at the moment, by the name of the field. */
export interface Keuzes {
  /** Values to choose from, in the order in which they are shown. */
  vast: Readonly<Record<string, readonly Keuze[]>>
  /** Fields that refer to a record of another collection of the editing page. */
  verwijst: Readonly<Record<string, Verwijzing>>
}

type Context = Keuzes & Veldteksten

/** A record of a collection, or (with `file`) of a list that is a file. */
type Verwijzing = Pick<RelationField, 'collection' | 'file' | 'value_field' | 'display_fields' | 'search_fields'>

/** From here a text gets more than one line to be written in. */
const LANGE_TEKST = 160

const JA_NEE = [
  { label: 'Ja', value: true },
  { label: 'Nee', value: false },
]

const schemaVan = (schema: JsonSchema | boolean | undefined): JsonSchema => (typeof schema === 'object' ? schema : {})

/** JSON Schema of what a record may hold as it is written, with what a text must look like in `description`. */
export function recordSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.pattern === undefined) return
      // A rule in a schema says itself, in Dutch, what is wrong; no rule lets this one character pass.
      const fout = z.safeParse(zodSchema, '\0').error?.issues.find(({ code }) => code === 'invalid_format')
      if (fout !== undefined) jsonSchema.description = fout.message
    },
  })
}

/** What fields are called, and one sentence below them. */
export interface Veldteksten {
  label: (pad: readonly string[]) => string
  hint: (pad: readonly string[]) => string | undefined
}

const namenVanDelen = new Map<string, string>(Object.entries(deelLabels))

/** The texts of parts of fields, and of sources. */
export const deelteksten: Veldteksten = {
  label: (pad) => namenVanDelen.get(pad.at(-1) ?? '') ?? pad.at(-1) ?? '',
  hint: (pad) => deelHints[pad.slice(-2).join('.')] ?? deelHints[pad.at(-1) ?? ''],
}

/** The texts of the fields of a table, and of their parts. */
export function tekstenVan<B extends Recordbron>(velden: Veldentabel, uitleg: Uitlegrijen<string, B>): Veldteksten {
  return {
    label: (pad) => (pad.length > 1 ? undefined : velden[pad[0] ?? '']?.label) ?? deelteksten.label(pad),
    hint: (pad) => {
      const rij = uitleg[pad[0] ?? '']
      return pad.length > 1 ? deelteksten.hint(pad) : (rij?.hint ?? rij?.betekenis)
    },
  }
}

const opties = (waarden: readonly unknown[]): Keuze[] => {
  const namen = waarden.map(String)
  const begrippen = begrippenVan(namen)
  return namen.map((value) => ({ label: begrippen[value]?.label ?? value, value }))
}

/** Limits of a text or of a list, where the schema has them. */
const grenzen = <K extends string>(paren: Readonly<Record<K, number | undefined>>): Partial<Record<K, number>> => {
  const gezet: Partial<Record<K, number>> = {}
  for (const naam in paren) {
    // Zod gives every int the largest number there is as its limit.
    const grens = paren[naam]
    if (grens !== undefined && Math.abs(grens) < Number.MAX_SAFE_INTEGER) gezet[naam] = grens
  }
  return gezet
}

/** The fields of an object, in the order of the schema. */
export function veldenVanSchema(schema: JsonSchema, context: Context, pad: readonly string[] = []): Field[] {
  return Object.entries(schema.properties ?? {}).map(([naam, deel]) =>
    veld([...pad, naam], schemaVan(deel), schema.required?.includes(naam) ?? false, context),
  )
}

function veld(pad: readonly string[], schema: JsonSchema, required: boolean, context: Context): Field {
  const naam = pad.at(-1) ?? ''
  const hint = context.hint(pad)
  const basis = { name: naam, label: context.label(pad), required, ...(hint === undefined ? {} : { hint }) }
  const varianten = schema.oneOf ?? schema.anyOf
  if (varianten !== undefined)
    return { ...basis, widget: 'object', types: types(varianten.map(schemaVan), context, pad) }
  switch (schema.type) {
    case 'object':
      return { ...basis, widget: 'object', fields: veldenVanSchema(schema, context, pad) }
    case 'array':
      return lijst(pad, schema, basis, context)
    case 'boolean':
      // A switch would write `false` where nothing is known.
      return required ? { ...basis, widget: 'boolean' } : { ...basis, widget: 'select', options: [...JA_NEE] }
    case 'integer':
      return { ...basis, widget: 'number', value_type: 'int', ...grenzen({ min: schema.minimum, max: schema.maximum }) }
    case 'string':
      return tekstveld(basis, schema, context)
    default:
      throw new Error(`${pad.join('.')}: geen invoerveld voor ${JSON.stringify(schema)}`)
  }
}

type Basis = { name: string; label: string; required: boolean; hint?: string }

function tekstveld(basis: Basis, schema: JsonSchema, { vast, verwijst }: Context): Field {
  const verwijzing = verwijst[basis.name]
  if (verwijzing !== undefined) return { ...basis, widget: 'relation', ...verwijzing }
  const keuze = vast[basis.name] ?? (schema.enum === undefined ? undefined : opties(schema.enum))
  if (keuze !== undefined) return { ...basis, widget: 'select', options: [...keuze] }
  return {
    ...basis,
    ...tekst(schema),
    ...(schema.pattern === undefined
      ? {}
      : { pattern: [schema.pattern, `${basis.label} ${schema.description ?? ''}`] }),
  }
}

const tekst = (schema: JsonSchema) => ({
  widget:
    (schema.maxLength ?? 0) > LANGE_TEKST && schema.pattern === undefined ? ('text' as const) : ('string' as const),
  // Otherwise a colon in a sentence calls up a list of pictures.
  use_emoji_autocomplete: false,
  // That a text is not empty follows from being required; the count would only be in the way.
  ...grenzen({ minlength: schema.minLength === 1 ? undefined : schema.minLength, maxlength: schema.maxLength }),
})

function lijst(pad: readonly string[], schema: JsonSchema, basis: Basis, context: Context): Field {
  const items = Array.isArray(schema.items) ? {} : schemaVan(schema.items)
  const aantal = grenzen({ min: schema.minItems, max: schema.maxItems })
  const verwijzing = context.verwijst[basis.name]
  if (verwijzing !== undefined) return { ...basis, widget: 'relation', ...verwijzing, multiple: true, ...aantal }
  const keuze = context.vast[basis.name] ?? (items.enum === undefined ? undefined : opties(items.enum))
  if (keuze !== undefined) return { ...basis, widget: 'select', multiple: true, options: [...keuze], ...aantal }
  const vast = { ...basis, widget: 'list' as const, ...aantal, collapsed: 'auto' as const }
  if (items.type === 'object') {
    const fields = veldenVanSchema(items, context, pad)
    return { ...vast, fields }
  }
  // Without a field of its own an item would be split at its commas.
  return { ...vast, field: tekstveld({ name: basis.name, label: basis.label, required: true }, items, context) }
}

/** The variants of a union, told apart by `type`, as the CMS knows them: each with fields of its own. */
function types(varianten: readonly JsonSchema[], context: Context, pad: readonly string[]) {
  const namen = varianten.map((variant) => String(schemaVan(variant.properties?.['type']).const))
  return varianten.map((variant, index) => {
    const { type: _, ...properties } = variant.properties ?? {}
    return {
      name: namen[index] ?? '',
      label: opties(namen)[index]?.label ?? '',
      fields: veldenVanSchema({ ...variant, properties }, context, pad),
    }
  })
}
