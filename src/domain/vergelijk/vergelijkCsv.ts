import { alsCsv } from '../exporteer.ts'
import type { Aspectvergelijking } from './vergelijk.ts'
import type { Kant, Lid } from './vergelijkKant.ts'

/** Every member of every aspect with where it is found: `gedeeld`, or the name of the one that has it. */
export function vergelijkingAlsCsv(a: Kant, b: Kant, vergelijking: readonly Aspectvergelijking[]): string {
  return alsCsv([
    ['aspect', 'bij', 'sleutel', 'naam'],
    ...vergelijking.flatMap(({ titel, drieluik: { gedeeld, alleenA, alleenB } }) => {
      const rijen = (bij: string, leden: readonly Lid[]) =>
        leden.map(({ sleutel, naam }) => [titel, bij, sleutel, naam])
      return [
        ...rijen('gedeeld', gedeeld),
        ...rijen(`alleen ${a.naam}`, alleenA),
        ...rijen(`alleen ${b.naam}`, alleenB),
      ]
    }),
  ])
}
