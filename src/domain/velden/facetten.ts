import { perNaam } from './perNaam.ts'
import type { Veldentabel } from './velden.ts'

/** A field by which readers filter, as panel, address, counts and chips need it. */
export interface Facet<N extends string = string> {
  /** Its name in the address. */
  naam: N
  label: string
  /** Its values as the address calls them, in the order of the panel. */
  waarden: readonly string[]
  /** The values that a record has; none is unknown. */
  waardenVan: (record: Readonly<Record<string, unknown>>) => readonly string[]
}

/** Facets by their names in the address, in the order of panel and address. */
export type Facetten<N extends string> = Readonly<Record<N, Facet<N>>>

/** The names in the address of the facets of a table. */
export type Facetnaam<V extends Veldentabel> = {
  [K in keyof V]: V[K] extends { readonly facet: { readonly naam: infer N extends string } } ? N : never
}[keyof V]

/** The facets of a table of fields. */
export function facettenVan<V extends Veldentabel>(velden: V): Facetten<Facetnaam<V>>
export function facettenVan(velden: Veldentabel): Facetten<string> {
  const opPlaats = Object.entries(velden)
    .flatMap(([veld, { label, facet }]) => (facet === undefined ? [] : [{ veld, label, facet }]))
    .toSorted((a, b) => a.facet.plaats - b.facet.plaats)
  const byNaam = new Map(
    opPlaats.map(({ veld, label, facet: { naam, waarden, deel } }): [string, Facet] => [
      naam,
      { naam, label, waarden, waardenVan: (record) => waardenIn(record[veld], deel) },
    ]),
  )
  return Object.fromEntries(byNaam)
}

function waardenIn(geheel: unknown, deel: string | undefined): readonly string[] {
  const waarde = deelVan(geheel, deel)
  if (typeof waarde === 'string') return [waarde]
  return isLijst(waarde) ? waarde : []
}

/** The part of a value that counts: `vorm` of `{ vorm, toelichting }`. */
export function deelVan(waarde: unknown, deel: string | undefined): unknown {
  if (deel === undefined) return waarde
  return isRecord(waarde) ? waarde[deel] : undefined
}

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null
const isLijst = (waarde: unknown): waarde is readonly string[] => Array.isArray(waarde)

type Toets = (record: Readonly<Record<string, unknown>>) => boolean

/** One test for each facet of which values are chosen; within a facet one match is enough. */
export function facetToetsen<N extends string>(
  facetten: readonly Facet<N>[],
  gekozen: Readonly<Record<N, readonly string[]>>,
): Map<N, Toets> {
  return new Map(
    facetten
      .filter(({ naam }) => gekozen[naam].length > 0)
      .map(({ naam, waardenVan }): [N, Toets] => {
        const waarden = new Set(gekozen[naam])
        return [naam, (record) => waardenVan(record).some((waarde) => waarden.has(waarde))]
      }),
  )
}

/**
 * How many records would remain for each value of each facet. In one pass: what passes every test counts everywhere,
 * what fails that of one facet only counts for the values of that facet.
 */
export function telWaarden<N extends string>(
  facetten: readonly Facet<N>[],
  toetsen: ReadonlyMap<N, Toets>,
  records: readonly Readonly<Record<string, unknown>>[],
): Record<N, ReadonlyMap<string, number>> {
  const aantallen = perNaam(
    facetten.map(({ naam }) => naam),
    () => new Map<string, number>(),
  )
  for (const record of records) {
    const niet = facetten.filter(({ naam }) => toetsen.get(naam)?.(record) === false)
    if (niet.length > 1) continue
    for (const { naam, waardenVan } of niet.length === 1 ? niet : facetten) {
      const perWaarde = aantallen[naam]
      for (const waarde of waardenVan(record)) perWaarde.set(waarde, (perWaarde.get(waarde) ?? 0) + 1)
    }
  }
  return aantallen
}
