import * as z from 'zod/mini'
import type { Naslag } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'

/** What answers are told with: registers by which codes have names. */
export interface Antwoordnaslag {
  naslag: Naslag
  scholen: readonly School[]
}

/** A kind of question: what its answer is like, and how that comes from a record and becomes one. */
export interface Vorm<S extends z.ZodMiniType> {
  /** The answer as it is being given: numbers and years are text, and nothing is right or wrong yet. */
  schema: S
  leeg: z.output<S>
  lees: (antwoord: unknown) => z.output<S>
  /** The answer that a record gives; undefined is a field that it does not have. */
  vanRecord: (waarde: unknown) => z.output<S>
  /** What the record says; undefined when nothing was answered. `eigenBron` is the id of the sender as a source. */
  naarRecord: (antwoord: unknown, eigenBron: string) => unknown
  /** The answer as the sender checks it; empty when nothing was answered. `label` names a closed value. */
  inWoorden: (antwoord: unknown, label: (waarde: string) => string, naslag: Antwoordnaslag) => string
}

/** A kind of question of which the answer is read by its schema. */
export function maakVorm<S extends z.ZodMiniType>({
  naarRecord,
  inWoorden,
  ...rest
}: Pick<Vorm<S>, 'schema' | 'leeg' | 'vanRecord'> & {
  naarRecord: (antwoord: z.output<S>, eigenBron: string) => unknown
  inWoorden: (antwoord: z.output<S>, label: (waarde: string) => string, naslag: Antwoordnaslag) => string
}): Vorm<S> {
  const lees = (antwoord: unknown) => z.parse(rest.schema, antwoord)
  return {
    ...rest,
    lees,
    naarRecord: (antwoord, eigenBron) => naarRecord(lees(antwoord), eigenBron),
    inWoorden: (antwoord, label, naslag) => inWoorden(lees(antwoord), label, naslag),
  }
}

/** A text without what is around it; undefined when that leaves nothing. */
export function gevuld(tekst: string): string | undefined {
  const kaal = tekst.trim()
  return kaal === '' ? undefined : kaal
}

/** A field only when there is something in it. */
export function als(veld: string, tekst: string): Readonly<Record<string, string>> {
  const waarde = gevuld(tekst)
  return waarde === undefined ? {} : { [veld]: waarde }
}
