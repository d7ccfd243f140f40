import type { BijdrageSoort } from '../bijdrage/bijdrage.ts'
import type { Bladonderwerp } from '../mijnTafels/bladonderwerp.ts'

/** What tells one row of a list from any other, wherever the row is moved: what is asked, of which record, of whom. */
export interface Kenmerk {
  /** `deelname`, `loopt`, or the name of a field. */
  vraag: string
  soort: BijdrageSoort
  /** Id of the record. */
  id: string
  partij: Bladonderwerp
}

/** `deelname netwerk:sto-noord instelling:nieuwland` */
export function schrijfKenmerk({ vraag, soort, id, partij }: Kenmerk): string {
  return `${vraag} ${soort}:${id} ${partij.soort}:${partij.id}`
}

/** The other way round; undefined for any other text. */
export function leesKenmerk(tekst: string): Kenmerk | undefined {
  const delen = /^([a-zA-Z]+) (netwerk|mbo-instelling):(\S+) (instelling|school|gemeente):(\S+)$/.exec(tekst.trim())
  if (delen === null) return undefined
  const [, vraag = '', recordsoort, id = '', partijsoort, partijId = ''] = delen
  const soort = (['netwerk', 'mbo-instelling'] as const).find((een) => een === recordsoort)
  const partij = (['instelling', 'school', 'gemeente'] as const).find((een) => een === partijsoort)
  return soort && partij && { vraag, soort, id, partij: { soort: partij, id: partijId } }
}
