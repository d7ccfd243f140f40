import * as z from 'zod/mini'
import type { Bron } from '../bron.ts'
import type { Netwerk } from '../netwerk.ts'

/** Where it was read that a table is there and who sits at it: titles of sources with their year, by id of the netwerk. */
export const vindplaatsenSchema = z.record(z.string(), z.string())
export type Vindplaatsen = z.infer<typeof vindplaatsenSchema>

/** Sources that only fill in what others say. */
const stil: ReadonlySet<Bron['soort']> = new Set(['redactie', 'register'])

/** The one source of each netwerk that says most of who takes part: `Regiopagina Sterk Techniekonderwijs (2020)`. */
export function vindplaatsen(netwerken: readonly Netwerk[], bronById: ReadonlyMap<string, Bron>): Vindplaatsen {
  return Object.fromEntries(
    netwerken.flatMap(({ id, herkomst }) => {
      const rijen = herkomst.flatMap(({ bron, velden }) => {
        const record = bronById.get(bron)
        return record === undefined ? [] : [{ record, velden }]
      })
      const rang = ({ record, velden }: (typeof rijen)[number]) =>
        (stil.has(record.soort) ? 0 : 4) + (velden.includes('deelnemers') ? 2 : velden.length === 0 ? 1 : 0)
      const [beste] = rijen.toSorted((a, b) => rang(b) - rang(a))
      return beste === undefined ? [] : [[id, toonBron(beste.record)]]
    }),
  )
}

function toonBron({ titel, jaar }: Bron): string {
  return jaar === undefined || titel.includes(String(jaar)) ? titel : `${titel} (${jaar})`
}
