import type { Begrip } from '../begrip.ts'
import { alsCsv } from '../exporteer.ts'
import type { Waardesoort } from '../velden/waardesoort.ts'

/** What a cell holds before it is text; a list becomes one cell with `; ` between its items. */
export type Celwaarde = string | number | boolean | undefined | readonly (string | undefined)[]

/** Closed values as the JSON has them (`sto-regio`), so that both can be joined, or as a reader knows them. */
export type Schrijfwijze = 'codes' | 'labels'

/** One column of a download. */
export interface Uitvoerkolom<R> {
  /** Its head, and part of the public contract. */
  kop: string
  cel: (rij: R) => Celwaarde
  /** What its values are called, when they are closed. */
  begrippen?: Readonly<Record<string, Begrip>> | undefined
}

/** One column of the table of a concept: of its downloads, of its template and of what is taken in. */
export interface Kolom<R> extends Uitvoerkolom<R> {
  /** Whether it needs more than the overview carries. */
  later: boolean
  lees: Leeswijze
}

/** How a cell is taken in: as one field, together with other columns, or not, with what to change instead. */
export type Leeswijze =
  | { wat: 'veld'; pad: readonly string[]; soort: Waardesoort }
  | { wat: 'samen'; raad?: string }
  | { wat: 'afgeleid'; raad: string }

/** A cell as text. */
export function celtekst<R>({ cel, begrippen = {} }: Uitvoerkolom<R>, rij: R, wijze: Schrijfwijze): string {
  const woord = (waarde: string) => (wijze === 'labels' ? (begrippen[waarde]?.label ?? waarde) : waarde)
  const waarde = cel(rij)
  if (waarde === undefined) return ''
  if (typeof waarde === 'boolean' && wijze === 'labels') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'boolean') return String(waarde)
  if (typeof waarde === 'number') return String(waarde)
  const teksten = typeof waarde === 'string' ? [waarde] : waarde.filter((item) => item !== undefined)
  return teksten.map(woord).join('; ')
}

/** Rows under their heads, as CSV. */
export function tabelAlsCsv<R>(
  kolommen: readonly Uitvoerkolom<R>[],
  rijen: readonly R[],
  wijze: Schrijfwijze = 'codes',
): string {
  return alsCsv([
    kolommen.map(({ kop }) => kop),
    ...rijen.map((rij) => kolommen.map((kolom) => celtekst(kolom, rij, wijze))),
  ])
}

/** The columns of a template: what can be taken in. */
export function invulkolommen<R>(kolommen: readonly Kolom<R>[]): Kolom<R>[] {
  return kolommen.filter(({ lees }) => lees.wat !== 'afgeleid')
}
