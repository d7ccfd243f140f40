import type * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'
import type { Naslag } from '../opzoeken.ts'
import type { Zekerheid } from '../zekerheid.ts'
import type { Veld, Veldentabel } from './velden.ts'

type Inhoud = Readonly<Record<string, unknown>>

/** A record as a page has it: what the overview carries, and the whole of it once that is there. */
export interface Recordbron<Kern = Inhoud, Geheel = Inhoud> {
  kern: Kern
  geheel: Geheel | undefined
  naslag: Naslag
}

/** What dossiers, comparison, table, check list, editing page, glossary and codebook know of a field. */
export interface Velduitleg<B extends Recordbron> {
  /** What it says, in one plain sentence or less: for glossary and codebook. */
  betekenis: string
  /** How to fill it in; without it the meaning will do. */
  hint?: string
  /** In what a number counts: `euro`. */
  eenheid?: string
  voorbeeld?: string
  /** Its value in words, where its kind does not say enough; undefined is unknown. */
  toon?: (bron: B) => string | undefined
  dossier: Dossierplek<B> | false
  /** Whether a comparison says it of both, and how when that differs from the dossier. */
  vergelijk: boolean | { naam?: string; toon: (bron: B) => string | undefined }
  /** Whether the big table has a column for it. */
  kolom: boolean
  /** Whether it grows old, so that instellingen are asked to check it; a reader misses what is `gewenst`. */
  controle: 'gewenst' | 'vrij' | false
}

/** Of a field that no dossier, comparison, table or check list shows by itself. */
export const nergens = { dossier: false, vergelijk: false, kolom: false, controle: false } as const

/** Where a dossier says it. */
export interface Dossierplek<B extends Recordbron> {
  blok: 'feiten' | 'kenmerken'
  /** When nobody knows: say so, or leave the fact out. */
  leeg: 'onbekend' | 'weg'
  /** Another name, when the fact says more than the field. */
  naam?: (bron: B) => string
  /** How sure it is, when that stands elsewhere than in the herkomst of the field. */
  zekerheid?: (bron: B) => Zekerheid | undefined
}

type Element<T> = T extends readonly (infer E)[] ? E : T
type Gesloten<T> = T extends string ? (string extends T ? never : T) : never
/** The values of a closed list; of a facet that is a part of its field, those of that part. */
type Waarden<R extends Veld> = R extends { readonly facet: { readonly waarden: readonly (infer W)[] } }
  ? Gesloten<W>
  : Gesloten<Element<z.output<R['schema']>>>

/** A closed list says here what its values are called. */
type MetBegrippen<R extends Veld> = [Waarden<R>] extends [never]
  ? { begrippen?: never }
  : { begrippen: Readonly<Record<Waarden<R>, Begrip>> }

/** The second record of a table: a row for every field, in the order in which a dossier says them. */
export type Velduitlegtabel<V extends Veldentabel, B extends Recordbron> = {
  readonly [K in keyof V]: Velduitleg<B> & MetBegrippen<V[K]>
}

/** As functions that work for any table take it. */
export type Uitlegrijen<N extends string, B extends Recordbron> = Readonly<
  Record<N, Velduitleg<B> & { begrippen?: Readonly<Record<string, Begrip>> | undefined }>
>
