import { precisieBegrippen } from '../begrippen.ts'
import type * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { gebiedBegrippen } from '../velden/deelvelden.ts'
import { deelVan } from '../velden/facetten.ts'
import { namenVan } from '../velden/perNaam.ts'
import type { Veld, Veldentabel } from '../velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../velden/velduitleg.ts'
import { deelSchema, waardesoortVan } from '../velden/waardesoort.ts'
import { zekerheidBegrippen } from '../zekerheidBegrippen.ts'
import type { Celwaarde, Kolom, Leeswijze } from './kolom.ts'

type Element<T> = T extends readonly (infer E)[] ? E : T
type Enkel = string | number | boolean | undefined

/** Fields that are more than one value or a list of values: these say themselves which columns they have. */
export type SamengesteldVeld<V extends Veldentabel> = {
  [K in keyof V]: Element<z.output<V[K]['schema']>> extends Enkel ? never : K
}[keyof V]

/** One column for each plain field, and for the others those given. */
export function bestandskolommenVan<V extends Veldentabel, B extends Recordbron>(
  velden: V,
  uitleg: Uitlegrijen<keyof V & string, B>,
  samengesteld: Readonly<Record<SamengesteldVeld<V>, readonly Kolom<B>[]>>,
): Kolom<B>[] {
  const eigen: ReadonlyMap<string, readonly Kolom<B>[]> = new Map(Object.entries(samengesteld))
  return namenVan<keyof V & string>(uitleg).flatMap((naam) => {
    const veld = velden[naam]
    if (veld === undefined) return []
    return eigen.get(naam) ?? [veldkolom<B>(naam, naam, veld, uitleg[naam].begrippen)]
  })
}

/** A column that is one field, or with `deel` one part of a field. */
export function veldkolom<B extends Recordbron>(
  kop: string,
  naam: string,
  veld: Veld,
  begrippen?: Readonly<Record<string, Begrip>>,
  deel?: string,
): Kolom<B> {
  const { schema, kern } = veld
  const eigen = deel === undefined ? schema : deelSchema(schema, deel)
  if (eigen === undefined) throw new Error(`${naam} heeft geen ${deel}`)
  const inKern = kern === true || (kern !== false && (deel === undefined || deelSchema(kern, deel) !== undefined))
  return {
    kop,
    cel: ({ kern: beknopt, geheel }) => alsCelwaarde(deelVan(geheel?.[naam] ?? beknopt[naam], deel)),
    begrippen,
    later: !inKern,
    lees: { wat: 'veld', pad: deel === undefined ? [naam] : [naam, deel], soort: waardesoortVan(eigen) },
  }
}

function alsCelwaarde(waarde: unknown): Celwaarde {
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  return Array.isArray(waarde) ? waarde.map(String) : undefined
}

/** A column that is made of something else. */
export function afgeleid<R>(
  kop: string,
  cel: Kolom<R>['cel'],
  raad: string,
  rest: Partial<Pick<Kolom<R>, 'begrippen' | 'later'>> = {},
): Kolom<R> {
  return { kop, cel, later: false, lees: { wat: 'afgeleid', raad }, ...rest }
}

/** A column that is read together with others. */
export function samen<R>(kop: string, cel: Kolom<R>['cel'], rest: Partial<Kolom<R>> = {}): Kolom<R> {
  return { kop, cel, later: false, lees: { wat: 'samen' }, ...rest }
}

/** The columns that together are one area. */
export function gebiedskolommen<B extends Recordbron>(
  van: (bron: B) => Pick<NetwerkKern, 'gebied' | 'gemeenten'>,
): Kolom<B>[] {
  const gebied = (bron: B) => van(bron).gebied
  const opNaam: Leeswijze = { wat: 'samen', raad: 'verander gemeenteCodes' }
  return [
    samen('gebiedType', (bron) => gebied(bron).type, { begrippen: gebiedBegrippen }),
    samen('gebiedOmschrijving', (bron) => gebied(bron).omschrijving),
    samen('precisie', (bron) => gebied(bron).precisie, { begrippen: precisieBegrippen }),
    samen('gebiedZekerheid', (bron) => gebied(bron).zekerheid, { begrippen: zekerheidBegrippen }),
    samen('gemeenteCodes', (bron) => van(bron).gemeenten),
    samen('gemeenten', (bron) => van(bron).gemeenten.map((code) => bron.naslag.gemeenteByCode.get(code)?.naam), {
      lees: opNaam,
    }),
  ]
}

/** The sources of a record, each once. */
export function bronnenkolom<B extends { geheel: { herkomst: readonly { bron: string }[] } | undefined }>(): Kolom<B> {
  return samen('bronnen', ({ geheel }) => [...new Set(geheel?.herkomst.map(({ bron }) => bron))], { later: true })
}

/** Columns in the order in which they were published; what came later stands behind. */
export function opVolgorde<R>(koppen: readonly string[], kolommen: readonly Kolom<R>[]): Kolom<R>[] {
  const plek = ({ kop }: Kolom<R>) => (koppen.includes(kop) ? koppen.indexOf(kop) : koppen.length)
  return kolommen.toSorted((a, b) => plek(a) - plek(b))
}
