import { alsCsv } from '../exporteer.ts'
import type { Aspectvergelijking } from './vergelijk.ts'
import type { Kant, Lid } from './vergelijkKant.ts'

/** Every member of every aspect with where it is found: `gedeeld`, or the name of the one that has it. */
export function vergelijkingAlsCsv(a: Kant, b: Kant, vergelijking: readonly Aspectvergelijking[]): string {
  return alsCsv([
    ['aspect', 'bij', 'sleutel', 'naam'],
    ...vergelijking.flatMap(({ titel, onbekendVan, drieluik: { gedeeld, alleenA, alleenB } }) => {
      // Where nothing is known of the other, this one is not said to be alone in it.
      const alleen = onbekendVan === undefined ? 'alleen' : 'bekend van'
      const rijen = (bij: string, leden: readonly Lid[]) =>
        leden.map(({ sleutel, naam }) => [titel, bij, sleutel, naam])
      return [
        ...rijen('gedeeld', gedeeld),
        ...rijen(`${alleen} ${a.naam}`, alleenA),
        ...rijen(`${alleen} ${b.naam}`, alleenB),
      ]
    }),
  ])
}
