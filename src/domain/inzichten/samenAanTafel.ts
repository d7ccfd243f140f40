import { bestaatNu } from '../bestaan.ts'
import type { Aanzittende } from '../dossier/tafels.ts'
import { partnersAan, tafelsVan } from '../dossier/tafels.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'

/** An mbo-instelling and whom it meets at two tables of now or more. */
export interface Paar {
  instelling: InstellingKern
  ander: Aanzittende
  tafels: readonly NetwerkKern[]
}

/**
 * Who sit together at two tables of now or more, most tables first: of every instelling of today what its dossier says
 * under "U zit vaker met", counted at these tables only when they are given. Two instellingen are one pair.
 */
export function samenAanTafel(
  naslag: Naslag,
  scholen: readonly School[],
  tafels: readonly NetwerkKern[] = naslag.overzicht.netwerken,
): Paar[] {
  const tellen = new Set(tafels)
  const schoolnaam = (code: string) => schoolMetCode(scholen, code)?.naam
  const paren = new Map<string, Paar>()
  for (const instelling of naslag.overzicht.instellingen.filter(bestaatNu)) {
    const eigen = tafelsVan([instelling.id], naslag).nu.filter((netwerk) => tellen.has(netwerk))
    for (const { nu, voorbij: _, ...ander } of partnersAan(eigen, [instelling.id], naslag, schoolnaam)) {
      const sleutel = [instelling.id, ander.sleutel].toSorted().join(' ')
      if (!paren.has(sleutel)) paren.set(sleutel, { instelling, ander, tafels: nu })
    }
  }
  return [...paren.values()].toSorted(
    (a, b) =>
      b.tafels.length - a.tafels.length ||
      a.instelling.naam.localeCompare(b.instelling.naam, 'nl') ||
      a.ander.naam.localeCompare(b.ander.naam, 'nl'),
  )
}
