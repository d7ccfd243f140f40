import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bronnenlijst, keuzesVan, verzamelingen } from '../../src/pipeline/beheerConfig'
import { recordSchemas, schrijfBronnen, schrijfRecord } from '../../src/pipeline/beheerRecord'
import type { Keuzes } from '../../src/pipeline/beheerVelden'
import { leesData } from '../../src/pipeline/leesData'
import type { Veld } from './beheerHulp'
import { alsJson } from './beheerHulp'

const groepSchema = z.record(z.string(), z.unknown())
const rijenSchema = z.array(groepSchema)

/** The files of a folder with what is in them, as they are. */
const bestanden = (map: string) =>
  readdirSync(map).map((naam) => {
    const tekst = readFileSync(`${map}/${naam}`, 'utf8')
    return { naam: `${map}/${naam}`, tekst, record: z.parse(groepSchema, JSON.parse(tekst)) }
  })

/** What of a value has no place in a field: a key without a field, a value that cannot be chosen, another kind of value. */
function pastNiet(waarde: unknown, veld: Veld | undefined, pad: string, bronnen: ReadonlySet<string>): string[] {
  if (veld === undefined) return [`${pad} heeft geen veld`]
  const { widget, options, collection, multiple, maxlength, pattern } = veld
  if (multiple === true || widget === 'list') {
    if (!Array.isArray(waarde)) return [`${pad} is geen lijst`]
    const item: Veld = { ...veld, multiple: false, widget: widget === 'list' ? 'object' : widget }
    return waarde.flatMap((deel: unknown, index) => pastNiet(deel, veld.field ?? item, `${pad}[${index}]`, bronnen))
  }
  if (widget === 'object') {
    const groep = z.safeParse(groepSchema, waarde)
    if (!groep.success) return [`${pad} is geen groep`]
    const { type, ...rest } = groep.data
    if (veld.types === undefined) return groepPastNiet(groep.data, veld.fields ?? [], pad, bronnen)
    const variant = veld.types.find(({ name }) => name === type)
    return variant === undefined
      ? [`${pad}.type is ${String(type)}`]
      : groepPastNiet(rest, variant.fields, pad, bronnen)
  }
  if (widget === 'hidden') return waarde === veld.default ? [] : [`${pad} is ${String(waarde)}`]
  if (options !== undefined)
    return options.some(({ value }) => value === waarde) ? [] : [`${pad}: ${String(waarde)} is niet te kiezen`]
  if (widget === 'relation') return bronnen.has(`${collection}/${String(waarde)}`) ? [] : [`${pad}: ${String(waarde)}`]
  if (widget === 'number') return Number.isInteger(waarde) ? [] : [`${pad} is geen getal`]
  if (typeof waarde !== 'string' || waarde.length > (maxlength ?? Infinity)) return [`${pad}: ${String(waarde)}`]
  return pattern === undefined || new RegExp(pattern[0] ?? '').test(waarde) ? [] : [`${pad}: ${waarde}`]
}

const groepPastNiet = (
  groep: Record<string, unknown>,
  velden: readonly Veld[],
  pad: string,
  bronnen: ReadonlySet<string>,
) =>
  Object.entries(groep).flatMap(([naam, waarde]) =>
    pastNiet(
      waarde,
      velden.find(({ name }) => name === naam),
      `${pad}.${naam}`,
      bronnen,
    ),
  )

/** What the CMS hands over: without what is empty. */
const zonderLeeg = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, waarde]) => JSON.stringify(waarde) !== '{}'))

const bronnentekst = readFileSync('data/bronnen.json', 'utf8')
const bronnenrijen = z.parse(rijenSchema, JSON.parse(bronnentekst))

describe('every record of data/', () => {
  let keuzes: Keuzes
  beforeAll(async () => {
    keuzes = keuzesVan((await leesData('data')).data)
  })

  it('fits the editing page: every key has a field, and every value can be chosen or written', () => {
    const verwijsbaar = new Set([
      ...bestanden('data/mbo-instellingen').map(({ record }) => `mbo-instellingen/${String(record['id'])}`),
      ...bronnenrijen.map(({ id }) => `bronnen/${String(id)}`),
    ])
    const fouten = alsJson(verzamelingen(keuzes)).flatMap(({ folder = '', fields = [] }) =>
      bestanden(folder).flatMap(({ naam, record }) => groepPastNiet(record, fields, naam, verwijsbaar)),
    )
    expect(fouten).toEqual([])
    const [bestand] = alsJson(bronnenlijst(keuzes).files)
    expect(bestand?.fields?.map((veld) => pastNiet(bronnenrijen, veld, 'bronnen', verwijsbaar))).toEqual([[]])
  })

  it('is written as it stands, also when the CMS leaves out what is empty', () => {
    for (const [map, schema] of [
      ...readdirSync('data/netwerken').map((soort) => [`data/netwerken/${soort}`, recordSchemas.netwerken] as const),
      ['data/mbo-instellingen', recordSchemas['mbo-instellingen']] as const,
    ]) {
      for (const { naam, tekst, record } of bestanden(map)) {
        expect(schrijfRecord(schema, zonderLeeg(record)), naam).toBe(tekst)
      }
    }
  })

  it('is written as it stands in the list of sources, in the order of ids', () => {
    expect(schrijfBronnen([...bronnenrijen].toReversed())).toBe(bronnentekst)
  })
})

describe('schrijfRecord', () => {
  const schema = z.strictObject({ id: z.string(), periode: z.strictObject({ van: z.optional(z.int()) }) })

  it('puts keys in the order of the schema, and gives back a group that may be empty', () => {
    expect(schrijfRecord(schema, { id: 'a' })).toBe('{\n  "id": "a",\n  "periode": {}\n}\n')
    expect(schrijfRecord(schema, { periode: { van: 2020 }, id: 'a' })).toBe(
      '{\n  "id": "a",\n  "periode": {"van": 2020}\n}\n',
    )
  })

  it('loses nothing of what does not match', () => {
    const vreemd = { id: 'a', periode: { van: 'gisteren' }, onbekend: [1] }
    expect(JSON.parse(schrijfRecord(schema, vreemd))).toEqual(vreemd)
    expect(JSON.parse(schrijfBronnen([{ id: 'a' }]))).toEqual([{ id: 'a' }])
  })
})
