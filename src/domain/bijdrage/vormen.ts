import type * as z from 'zod/mini'
import { gebiedvorm } from './bijdrageGebied.ts'
import { ledenvormen } from './ledenvormen.ts'
import { tekstvormen } from './tekstvormen.ts'

/** Every kind of question that the form knows. */
export const vormen = { ...tekstvormen, gebied: gebiedvorm, ...ledenvormen } as const
export type Vormnaam = keyof typeof vormen
export type Antwoord<N extends Vormnaam> = z.output<(typeof vormen)[N]['schema']>

/** Kinds of which the answer has fields of its own on screen. */
const metDelen: ReadonlySet<Vormnaam> = new Set(['gebied', 'deelnemers', 'bevindingen', 'vestigingen'])
export const heeftDelen = (vorm: Vormnaam): boolean => metDelen.has(vorm)

/** Answers by the name of their question. */
export type Antwoorden = Readonly<Record<string, unknown>>

const lezers: { [N in Vormnaam]: { lees: (antwoord: unknown) => Antwoord<N> } } = vormen

/** The answer to a question of this kind. */
export function antwoordBij<N extends Vormnaam>(vorm: N, antwoorden: Antwoorden, naam: string): Antwoord<N> {
  return lezers[vorm].lees(antwoorden[naam])
}
