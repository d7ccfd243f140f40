import type { Leeswens } from '../invoer/leesTabel.ts'
import { leesTabel } from '../invoer/leesTabel.ts'
import type { Kolomnamen, Kolomplekken } from './kolomzoeker.ts'
import { zoekKolommen } from './kolomzoeker.ts'

/** A row of a register by the names of our columns; a column that the file lacks is an empty text. */
export interface Registerrij<K extends string> {
  nummer: number
  cel: (veld: K) => string
}

/** How a register file is read. */
export interface Registersoort<K extends string> {
  /** What the publisher calls it. */
  bestand: string
  kolommen: ReadonlyMap<K, Kolomnamen>
  optioneel: readonly K[]
}

/** Goes through a register row by row, so that a large one needs little memory; returns what is wrong with the file. */
export async function leesRegister<K extends string>(
  pad: string,
  { bestand, kolommen, optioneel }: Registersoort<K>,
  perRij: (rij: Registerrij<K>) => void,
  wens: Leeswens = {},
): Promise<string | undefined> {
  let plekken: Kolomplekken<K> | undefined
  let aantal = 0
  const uitkomst = await leesTabel(
    pad,
    ({ nummer, cellen }) => {
      if (plekken === undefined) {
        const gezocht = zoekKolommen(cellen, kolommen, optioneel, bestand)
        if ('fout' in gezocht) return gezocht
        ;({ plekken } = gezocht)
        return undefined
      }
      const vast = plekken
      aantal += 1
      perRij({ nummer, cel: (veld) => cellen[vast.get(veld) ?? -1]?.trim() ?? '' })
      return undefined
    },
    wens,
  )
  if (uitkomst !== undefined) return uitkomst.fout
  return aantal === 0 ? 'heeft geen rijen' : undefined
}

/** `193`, `0193` and `GM0193` are all Zwolle; undefined when it is no gemeente code. */
export function gemeenteCode(tekst: string): string | undefined {
  const cijfers = /^(?:GM)?(\d{1,4})$/i.exec(tekst)?.[1]
  return cijfers === undefined ? undefined : `GM${cijfers.padStart(4, '0')}`
}

/** `www.school.nl` → `https://www.school.nl`; null when there is none. */
export function website(tekst: string): string | null {
  const adres = tekst.replace(/^https?:\/\//i, '')
  return adres === '' ? null : `https://${adres}`
}
