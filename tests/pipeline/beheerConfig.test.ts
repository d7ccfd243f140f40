import { rolBegrippen, sectorBegrippen } from '@/domain/begrippen'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bronSchema } from '../../src/domain/bron'
import { mboInstellingSchema } from '../../src/domain/mboInstelling'
import { netwerkSchema } from '../../src/domain/netwerk'
import { netwerkSoortSchema } from '../../src/domain/netwerkWaarden'
import { beheerConfig, bronnenlijst, verzamelingen } from '../../src/pipeline/beheerConfig'
import { deelHints } from '../../src/domain/velden/deelvelden'
import type { Veld, Verzameling } from './beheerHulp'
import { alsJson, github, gitlab, onderVelden, verzonnenKeuzes } from './beheerHulp'

const alle = alsJson(verzamelingen(verzonnenKeuzes))
const verzameling = (naam: string): Verzameling | undefined => alle.find(({ name }) => name === naam)

/** Walks schema and fields side by side, by the classes of zod and not by JSON Schema, of which the fields are made. */
function past(schema: z.core.$ZodType, veld: Veld | undefined, pad: string): void {
  expect(veld, pad).toBeDefined()
  if (veld === undefined) return
  expect(veld.label?.trim() ?? '', pad).not.toBe('')
  const isVrij = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
  expect(veld.required, `${pad} verplicht`).toBe(!isVrij)
  kern(isVrij ? schema.def.innerType : schema, veld, pad)
}

function kern(schema: z.core.$ZodType, veld: Veld, pad: string): void {
  const waarden = veld.options?.map(({ value }) => value)
  if (schema instanceof z.ZodMiniEnum) {
    expect([veld.widget, waarden], pad).toEqual(['select', schema.options])
    for (const { label, value } of veld.options ?? []) expect(label, `${pad} ${String(value)}`).not.toBe('')
  } else if (schema instanceof z.ZodMiniNumber) {
    expect(veld.widget, pad).toBe('number')
  } else if (schema instanceof z.ZodMiniBoolean) {
    expect([veld.widget, waarden], pad).toEqual(['select', [true, false]])
  } else if (schema instanceof z.ZodMiniString) {
    expect(['string', 'text', 'select', 'relation'], pad).toContain(veld.widget)
  } else if (schema instanceof z.ZodMiniObject) {
    expect(veld.widget, pad).toBe('object')
    groep(schema, veld.fields ?? [], pad)
  } else if (schema instanceof z.ZodMiniDiscriminatedUnion) {
    expect(veld.widget, pad).toBe('object')
    for (const variant of schema.def.options) {
      if (!(variant instanceof z.ZodMiniObject)) throw new Error(`${pad}: variant zonder velden`)
      const { type, ...rest } = variant.shape
      const [naam] = type instanceof z.ZodMiniLiteral ? type.def.values : []
      const gevonden = veld.types?.find(({ name }) => name === naam)
      expect(gevonden, `${pad} ${String(naam)}`).toBeDefined()
      groep(z.strictObject(rest), gevonden?.fields ?? [], `${pad}.${String(naam)}`)
    }
    expect(veld.types?.length, pad).toBe(schema.def.options.length)
  } else if (schema instanceof z.ZodMiniArray) {
    lijst(schema.def.element, veld, pad)
  } else throw new Error(`${pad}: onbekend soort schema`)
}

function lijst(element: z.core.$ZodType, veld: Veld, pad: string): void {
  if (element instanceof z.ZodMiniObject) {
    expect(veld.widget, pad).toBe('list')
    groep(element, veld.fields ?? [], pad)
  } else if (element instanceof z.ZodMiniEnum || veld.widget !== 'list') {
    expect(veld.multiple, pad).toBe(true)
    kern(element, veld, pad)
  } else past(element, veld.field, `${pad}[]`)
}

function groep(schema: z.ZodMiniObject, velden: readonly Veld[], pad: string): void {
  expect(velden.map(({ name }) => name).toSorted(), pad).toEqual(Object.keys(schema.shape).toSorted())
  for (const [naam, deel] of Object.entries(schema.shape)) {
    past(
      deel,
      velden.find(({ name }) => name === naam),
      `${pad}.${naam}`,
    )
  }
}

describe('verzamelingen', () => {
  it('has one for every soort of netwerk, in its folder, and one for the mbo-instellingen', () => {
    expect(alle.map(({ name, folder }) => [name, folder])).toEqual([
      ...netwerkSoortSchema.options.map((soort) => [soort, `data/netwerken/${soort}`]),
      ['mbo-instellingen', 'data/mbo-instellingen'],
    ])
  })

  it('lets nobody remove a record, and names the file after the id', () => {
    for (const { name, ...rest } of alle) {
      expect(rest, name).toMatchObject({ create: true, delete: false, extension: 'json', slug: '{{fields.id}}' })
    }
  })

  for (const soort of netwerkSoortSchema.options) {
    it(`has every field of a netwerk for ${soort}, and every value of a closed list`, () => {
      const { soort: _, ...rest } = netwerkSchema.shape
      const velden = verzameling(soort)?.fields ?? []
      groep(
        z.strictObject(rest),
        velden.filter(({ name }) => name !== 'soort'),
        soort,
      )
      expect(velden.find(({ name }) => name === 'soort')).toMatchObject({ widget: 'hidden', default: soort })
    })
  }

  it('has every field of an mbo-instelling', () => {
    groep(mboInstellingSchema, verzameling('mbo-instellingen')?.fields ?? [], 'mbo-instelling')
  })

  it('has every field of a source', () => {
    const [bestand] = alsJson(bronnenlijst(verzonnenKeuzes).files)
    groep(bronSchema, bestand?.fields?.[0]?.fields ?? [], 'bron')
  })

  it('names values as the site names them', () => {
    const velden = (verzameling('netwerk')?.fields ?? []).flatMap((veld) => [veld, ...onderVelden(veld)])
    const labels = (naam: string) => velden.find(({ name }) => name === naam)?.options?.map(({ label }) => label)
    expect(labels('sectoren')).toEqual(Object.values(sectorBegrippen).map(({ label }) => label))
    expect(labels('rol')).toEqual(Object.values(rolBegrippen).map(({ label }) => label))
  })

  it('lets choose gemeenten by name, and fields that a source supports', () => {
    const velden = (verzameling('netwerk')?.fields ?? []).flatMap((veld) => [veld, ...onderVelden(veld)])
    expect(velden.find(({ name }) => name === 'gemeenten')?.options).toEqual([{ label: 'Rivierstad', value: 'GM0005' }])
    expect(
      velden
        .find(({ name }) => name === 'velden')
        ?.options?.map(({ value }) => value)
        .toSorted(),
    ).toEqual(Object.keys(netwerkSchema.shape).toSorted())
  })

  it('says the rules of a text in Dutch', () => {
    const velden = verzameling('netwerk')?.fields ?? []
    const patroon = velden.find(({ name }) => name === 'website')?.pattern
    expect(patroon?.[1]).toBe('Website moet een webadres zijn dat met https:// begint')
    expect(new RegExp(patroon?.[0] ?? '').test('http://voorbeeld.nl')).toBe(false)
    const metPatroon = velden.flatMap((veld) => [veld, ...onderVelden(veld)]).filter(({ pattern }) => pattern)
    for (const { name, pattern } of metPatroon) expect(pattern?.[1], name).toMatch(/ moet .+/)
  })

  it('has no hint for a field that is not there', () => {
    const paden = (veld: Veld, ouder: string): string[] => [
      veld.name,
      `${ouder}.${veld.name}`,
      ...[...(veld.fields ?? []), ...(veld.types ?? []).flatMap(({ fields }) => fields)].flatMap((deel) =>
        paden(deel, veld.name),
      ),
    ]
    const bestaand = new Set([
      ...alle.flatMap(({ fields }) => (fields ?? []).flatMap((veld) => paden(veld, ''))),
      ...bronPaden(),
    ])
    expect(Object.keys(deelHints).filter((pad) => !bestaand.has(pad))).toEqual([])
  })
})

const bronPaden = () => {
  const [bestand] = alsJson(bronnenlijst(verzonnenKeuzes).files)
  return (bestand?.fields ?? []).flatMap(({ name, fields }) =>
    (fields ?? []).flatMap((veld) => [veld.name, `${name}.${veld.name}`]),
  )
}

describe('beheerConfig', () => {
  it('proposes changes, and keeps what is empty out of a record', () => {
    expect(beheerConfig(github, verzonnenKeuzes, '/landkaart/')).toMatchObject({
      publish_mode: 'editorial_workflow',
      output: { omit_empty_optional_fields: true },
      logo: { src: '/landkaart/favicon.svg' },
    })
  })

  it('signs in at GitHub with a token only, unless a service for it is named', () => {
    expect(beheerConfig(github, verzonnenKeuzes, '/').backend).toMatchObject({
      name: 'github',
      repo: 'voorbeeld/landkaart',
      branch: 'main',
      auth_methods: ['token'],
    })
    const aanmelden = 'https://aanmelden.voorbeeld.nl'
    expect(beheerConfig({ ...github, aanmelden }, verzonnenKeuzes, '/').backend).toMatchObject({
      base_url: aanmelden,
      auth_methods: ['oauth', 'token'],
    })
  })

  it('signs in at GitLab with the application that is named, on its own server', () => {
    expect(beheerConfig(gitlab, verzonnenKeuzes, '/').backend).toMatchObject({
      name: 'gitlab',
      repo: 'groep/deel/landkaart',
      branch: 'redactie',
      api_root: 'https://gitlab.voorbeeld.nl/api/v4',
      base_url: 'https://gitlab.voorbeeld.nl',
      auth_type: 'pkce',
      app_id: '0a1b2c',
    })
  })
})
