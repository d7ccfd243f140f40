import { deelnameVan, viaInWoorden } from '../betekenis/deelname.ts'
import { familieVan } from '../betekenis/familie.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import { tafelsVan } from '../dossier/tafels.ts'
import type { Bladonderwerp } from '../mijnTafels/bladonderwerp.ts'
import type { Bladvraag } from '../mijnTafels/bladvragen.ts'
import { waarschijnlijkeTafels } from '../mijnTafels/waarschijnlijkeTafels.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import { schoolMetCode } from '../scholen.ts'
import { isRegionaleKern } from '../telling.ts'

/** What we say now: that one sits there, that one probably does, or only that it is a table of the area. */
export const vraaggroepen = ['zit', 'waarschijnlijk', 'hier'] as const
export type Vraaggroep = (typeof vraaggroepen)[number]

/** A question about a table of now, with what the dossier says at present. */
export interface Tafelvraag extends Bladvraag {
  groep: Vraaggroep
  /** `via ROC Friese Poort`, or why it is probable; empty when there is nothing to add. */
  stand: string
}

/**
 * The tables of now about which somebody can say that it does or does not take part: what stands on the map, what is
 * probable, and what else is known in its area. This is what is wrong most often.
 */
export function tafelvragen(
  onderwerp: Bladonderwerp,
  naam: string,
  naslag: Naslag,
  scholen: readonly School[],
): Tafelvraag[] {
  const gezien = new Set<string>()
  const vraag = (netwerk: NetwerkKern, groep: Vraaggroep, stand: string): Tafelvraag[] => {
    if (gezien.has(netwerk.id)) return []
    gezien.add(netwerk.id)
    const tekst =
      onderwerp.soort === 'gemeente' ? `Hoort ${naam} bij ${netwerk.naam}?` : `Neemt ${naam} deel aan ${netwerk.naam}?`
    return [{ netwerk, soort: 'deelname', tekst, groep, stand }]
  }
  const zit = tafelsNu(onderwerp, naslag, scholen).flatMap(({ netwerk, stand }) => vraag(netwerk, 'zit', stand))
  const waarschijnlijk = waarschijnlijkeTafels(onderwerp, naslag, scholen).flatMap(({ netwerk, reden }) =>
    vraag(netwerk, 'waarschijnlijk', reden),
  )
  const hier = plaatsenVan(onderwerp, naslag, scholen)
    .flatMap((code) => naslag.netwerkenByGemeente.get(code) ?? [])
    .filter(isVanNu)
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    .flatMap((netwerk) => vraag(netwerk, 'hier', ''))
  return [...zit, ...waarschijnlijk, ...hier]
}

const isVanNu = (netwerk: NetwerkKern) =>
  isRegionaleKern(netwerk) && familieVan(netwerk) !== 'stelsel' && !isVoorbij(netwerk.toestand)

/** Of a gemeente the tables in whose area it lies, of others those at which they sit. */
function tafelsNu(
  { soort, id }: Bladonderwerp,
  naslag: Naslag,
  scholen: readonly School[],
): { netwerk: NetwerkKern; stand: string }[] {
  if (soort === 'gemeente')
    return (naslag.netwerkenByGemeente.get(id) ?? []).filter(isVanNu).map((netwerk) => ({ netwerk, stand: '' }))
  const ids = soort === 'instelling' ? [id] : (schoolMetCode(scholen, id)?.plek ?? [id])
  return tafelsVan(ids, naslag).nu.map((netwerk) => {
    const [deelname] = ids.flatMap((een) => deelnameVan(een, netwerk) ?? [])
    return { netwerk, stand: (deelname && viaInWoorden(deelname, naslag)) ?? '' }
  })
}

/** Codes of the gemeenten where somebody has a place; who works for the whole country has none that says anything. */
function plaatsenVan({ soort, id }: Bladonderwerp, naslag: Naslag, scholen: readonly School[]): string[] {
  if (soort === 'gemeente') return []
  if (soort === 'school') return [schoolMetCode(scholen, id)?.gemeente ?? '']
  const instelling = naslag.instellingById.get(id)
  if (instelling === undefined || instelling.werkgebied.type === 'landelijk') return []
  return [...new Set(instelling.vestigingen.map(({ gemeente }) => gemeente))]
}
