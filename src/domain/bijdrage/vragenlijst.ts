import * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'
import { waardeOp } from '../waardeOp.ts'
import { deelLabels } from '../velden/deelvelden.ts'
import { namenVan } from '../velden/perNaam.ts'
import type { Veldentabel } from '../velden/velden.ts'
import { deelSchema, kaalSchema } from '../velden/waardesoort.ts'
import type { Stap } from './stappen.ts'
import type { Antwoordnaslag } from './vorm.ts'
import type { Antwoord, Antwoorden, Vormnaam } from './vormen.ts'
import { vormen } from './vormen.ts'

/** A question of the form, beside what the table of fields knows of its field. */
export interface Vraagrij {
  stap: Stap
  vorm: Vormnaam
  /** Where its answer stands in the record: a field, or a part of one. The name of the question when absent. */
  pad?: readonly [veld: string, deel?: string]
  /** Only for what has no name in the table of fields. */
  label?: string
  /** Instead of the hint of the field. */
  hulp?: string
  nodig?: true
  /** What an empty form says. */
  begin?: string
  /** Said when nothing was answered. */
  zonderAntwoord?: (antwoorden: Antwoorden) => unknown
  /** Asked only then. */
  alleenAls?: (antwoorden: Antwoorden) => boolean
  /** Lines of the text; one is a single-line field. */
  regels?: number
  /** The answer is a year, a number or a code: a short field. */
  kort?: true
  /** A keyboard of digits on a phone. */
  cijfers?: true
  /** Stands beside the question before or after it that says so too. */
  naast?: true
  /** A closed list that is too minor for buttons. */
  uitklap?: true
  /** What is worth knowing after it. */
  noot?: string
}

/** Questions by name, in the order of the form; `false` for a field that nobody is asked for. */
export type Vraagrijen = Readonly<Record<string, Vraagrij | false>>

type Gedekt<R extends Vraagrijen> = {
  [K in keyof R]: R[K] extends { readonly pad: readonly [infer V, ...unknown[]] } ? V : K
}[keyof R]

/** What is missing; a row of which the field is not known to the compiler would hide that, and fits nothing. */
type Rest<V extends Veldentabel, R extends Vraagrijen> =
  string extends Gedekt<R> ? never : Readonly<Record<Exclude<keyof V & string, Gedekt<R>>, false>>

/** The questions about a concept as they are written. A field without a question or `false` does not compile. */
export function vraagrijen<V extends Veldentabel, const R extends Vraagrijen>(_velden: V, rijen: R & Rest<V, R>): R {
  return rijen
}

/** The answers to questions, by their names. */
export type AntwoordenOp<R extends Vraagrijen> = {
  [K in keyof R as R[K] extends Vraagrij ? K : never]: R[K] extends { readonly vorm: infer N extends Vormnaam }
    ? Antwoord<N>
    : never
}

/** A question as form, checks and summary need it. */
export interface Vraag extends Omit<Vraagrij, 'label' | 'pad'> {
  naam: string
  label: string
  /** Absent for what does not become part of the record. */
  pad?: readonly string[]
  /** How many characters fit, when that is limited. */
  max?: number | undefined
  begrippen: Readonly<Record<string, Begrip>>
}
export type Vragenlijst = ReadonlyMap<string, Vraag>

/** What the second table of a concept adds for its questions. */
interface Uitleg {
  hint?: string
  begrippen?: Readonly<Record<string, Begrip>> | undefined
}

/** The questions about a concept, with what its table of fields says of each. */
export function vragenlijst<V extends Veldentabel>(
  velden: V,
  uitleg: Readonly<Record<keyof V & string, Uitleg>>,
  rijen: Vraagrijen,
): Vragenlijst {
  const veldnamen = namenVan<keyof V & string>(uitleg)
  const vragen = Object.entries(rijen).flatMap(([naam, rij]): [string, Vraag][] => {
    if (rij === false) return []
    const [veldnaam, deel] = rij.pad ?? [naam]
    const sleutel = veldnamen.find((veld) => veld === veldnaam)
    const veld = sleutel && velden[sleutel]
    if (sleutel === undefined || veld === undefined) throw new Error(`${naam}: er is geen veld ${veldnaam}`)
    const { begrippen = {}, hint } = uitleg[sleutel]
    const isGeheel = deel === undefined || veld.facet?.deel === deel
    const schema = deel === undefined ? veld.schema : deelSchema(veld.schema, deel)
    if (schema === undefined) throw new Error(`${naam}: ${veldnaam} heeft geen ${deel}`)
    return [
      [
        naam,
        {
          ...rij,
          naam,
          label: rij.label ?? (isGeheel ? veld.label : (labelVanDeel.get(deel) ?? deel)),
          hulp: rij.hulp ?? (isGeheel ? hint : undefined),
          pad: deel === undefined ? [veldnaam] : [veldnaam, deel],
          max: limietVan(schema),
          begrippen: isGeheel ? begrippen : {},
        },
      ],
    ]
  })
  return new Map(vragen)
}

const labelVanDeel: ReadonlyMap<string, string> = new Map(Object.entries(deelLabels))

/** How many characters a text takes, as its schema says: asked by trying one that is longer than any. */
export function limietVan(schema: z.core.$ZodType): number | undefined {
  const kaal = kaalSchema(schema)
  if (!(kaal instanceof z.ZodMiniString)) return undefined
  const teLang = z.safeParse(kaal, 'x'.repeat(9999)).error?.issues.find(({ code }) => code === 'too_big')
  return teLang?.code === 'too_big' ? Number(teLang.maximum) : undefined
}

/** The answers of an empty form. */
export function legeAntwoorden<R extends Vraagrijen>(rijen: R): AntwoordenOp<R>
export function legeAntwoorden(rijen: Vraagrijen): Antwoorden {
  return Object.fromEntries(
    Object.entries(rijen).flatMap(([naam, rij]) => (rij === false ? [] : [[naam, rij.begin ?? vormen[rij.vorm].leeg]])),
  )
}

/** The schema of the answers: each of the kind that its question has. */
export function antwoordschema(rijen: Vraagrijen): z.ZodMiniObject {
  return z.object(
    Object.fromEntries(
      Object.entries(rijen).flatMap(([naam, rij]) => (rij === false ? [] : [[naam, vormen[rij.vorm].schema]])),
    ),
  )
}

/** The answers that a record gives. */
export function antwoordenUit(vragen: Vragenlijst, record: Readonly<Record<string, unknown>>): Antwoorden {
  return Object.fromEntries(
    [...vragen.values()].flatMap(({ naam, vorm, pad }) =>
      pad === undefined ? [] : [[naam, vormen[vorm].vanRecord(waardeOp(record, pad))]],
    ),
  )
}

/** The fields of a record that the answers make, each whole; undefined or an empty list where nothing was answered. */
export function recordUit(vragen: Vragenlijst, antwoorden: Antwoorden, eigenBron: string): Record<string, unknown> {
  const record = new Map<string, unknown>()
  for (const { naam, vorm, pad, zonderAntwoord } of vragen.values()) {
    if (pad === undefined) continue
    const [veld = naam, deel] = pad
    const waarde = vormen[vorm].naarRecord(antwoorden[naam], eigenBron) ?? zonderAntwoord?.(antwoorden)
    if (deel === undefined) record.set(veld, waarde)
    else record.set(veld, { ...Object(record.get(veld)), ...(heeftWaarde(waarde) ? { [deel]: waarde } : {}) })
  }
  return Object.fromEntries(record)
}

/** An answer in words, as the sender checks it; empty when nothing was answered. */
export function antwoordInWoorden(
  { naam, vorm, begrippen }: Vraag,
  antwoorden: Antwoorden,
  naslag: Antwoordnaslag,
): string {
  return vormen[vorm].inWoorden(antwoorden[naam], (waarde) => begrippen[waarde]?.label ?? waarde, naslag)
}

/** Whether there is something to tell: an empty list says as little as an absent field. */
export function heeftWaarde(waarde: unknown): boolean {
  return waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0)
}
