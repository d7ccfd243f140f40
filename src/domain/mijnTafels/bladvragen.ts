import type { Vraagsoort } from '../bijdrage/antwoord.ts'
import { deelnameVan } from '../betekenis/deelname.ts'
import { deelnamesIn } from '../betekenis/deelnames.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { opsomming } from '../taal.ts'
import type { Bladonderwerp } from './bladonderwerp.ts'
import type { WaarschijnlijkeTafel } from './waarschijnlijkeTafels.ts'

/** A question that can be answered with yes, no or "weet ik niet". */
export interface Bladvraag {
  netwerk: NetwerkKern
  soort: Vraagsoort
  /** `Neemt Firda deel aan STO-regio Noordwest-Friesland?` */
  tekst: string
}

/** So many fit a sheet, and a reader's patience. */
const VRAGEN = 3

/** How unsure we are, most first: nobody said it, it follows from a predecessor, it was true when it was last seen. */
const onzekerheid = { vermoed: 3, voorganger: 2, toestand: 1 } as const

interface Kandidaat extends Bladvraag {
  waarom: keyof typeof onzekerheid
}

export interface Vraagstof {
  onderwerp: Bladonderwerp
  naam: string
  ids: readonly string[]
  nu: readonly NetwerkKern[]
  waarschijnlijk: readonly WaarschijnlijkeTafel[]
}

/**
 * The questions whose answers would teach most: the less sure the answer and the more others sit at that table, the
 * more. One a table.
 */
export function kiesVragen(stof: Vraagstof, naslag: Naslag): Bladvraag[] {
  const gewicht = ({ waarom, netwerk }: Kandidaat) => onzekerheid[waarom] * (1 + deelnamesIn(netwerk).length)
  const kandidaten = kandidatenVan(stof, naslag).toSorted(
    (a, b) => gewicht(b) - gewicht(a) || a.netwerk.naam.localeCompare(b.netwerk.naam, 'nl'),
  )
  const eerste = new Map(kandidaten.toReversed().map((kandidaat) => [kandidaat.netwerk.id, kandidaat]))
  return kandidaten
    .filter((kandidaat) => eerste.get(kandidaat.netwerk.id) === kandidaat)
    .slice(0, VRAGEN)
    .map(({ netwerk, soort, tekst }) => ({ netwerk, soort, tekst }))
}

function kandidatenVan({ onderwerp, naam, ids, nu, waarschijnlijk }: Vraagstof, naslag: Naslag): Kandidaat[] {
  const doet = onderwerp.soort === 'gemeente' ? `Hoort de ${naam} bij` : `Neemt ${naam} deel aan`
  return [
    ...waarschijnlijk.map(({ netwerk }): Kandidaat => ({
      netwerk,
      soort: 'deelname',
      waarom: 'vermoed',
      tekst: `${doet} ${netwerk.naam}?`,
    })),
    ...nu.flatMap((netwerk): Kandidaat[] => {
      const via = ids.flatMap((id) => deelnameVan(id, netwerk)?.via ?? [])
      const voorgangers = opsomming(via.map((id) => naslag.instellingById.get(id)?.naam ?? id))
      const tekst = `Nam ${naam} de plaats van ${voorgangers} over in ${netwerk.naam}?`
      return via.length === 0 ? [] : [{ netwerk, soort: 'deelname', waarom: 'voorganger', tekst }]
    }),
    ...nu
      .filter(({ toestand }) => toestand !== 'loopt')
      .map((netwerk): Kandidaat => ({
        netwerk,
        soort: 'loopt',
        waarom: 'toestand',
        tekst: `Loopt ${netwerk.naam} nog?`,
      })),
  ]
}
