import { groepeer } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import type { Verband, Zitter } from '../wieZitWaar/verband.ts'

/** An mbo-instelling and somebody else who sit at more than one table together. */
export interface Paar {
  mbo: Zitter
  ander: Zitter
  tafels: NetwerkKern[]
}

/**
 * Who meet at two tables or more, most often first; every pair has an mbo-instelling. A landelijke table brings everybody
 * together and so tells nothing.
 */
export function vaaksteParen({ tafels, zitters, draden }: Verband): Paar[] {
  const zitterBySleutel = new Map(zitters.map((zitter) => [zitter.sleutel, zitter]))
  const perTafel = groepeer(draden, ({ tafel }) => [tafel])
  const paren = new Map<string, Paar>()
  for (const tafel of tafels) {
    if (tafel.schaal === 'landelijk') continue
    const hier = (perTafel.get(tafel.id) ?? []).flatMap(({ zitter }) => zitterBySleutel.get(zitter) ?? [])
    for (const mbo of hier) {
      if (mbo.kant !== 'mbo') continue
      for (const ander of hier) {
        // Of two instellingen the pair is made once.
        if (ander === mbo || (ander.kant === 'mbo' && ander.sleutel < mbo.sleutel)) continue
        const sleutel = `${mbo.sleutel} ${ander.sleutel}`
        const paar = paren.get(sleutel) ?? { mbo, ander, tafels: [] }
        paar.tafels.push(tafel)
        paren.set(sleutel, paar)
      }
    }
  }
  return [...paren.values()]
    .filter((paar) => paar.tafels.length > 1)
    .toSorted(
      (a, b) =>
        b.tafels.length - a.tafels.length ||
        a.mbo.naam.localeCompare(b.mbo.naam, 'nl') ||
        a.ander.naam.localeCompare(b.ander.naam, 'nl'),
    )
}
