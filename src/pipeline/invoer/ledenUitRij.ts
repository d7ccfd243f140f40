import type { Cel } from './cel.ts'
import { items } from './cel.ts'
import type { Ruw } from './ruw.ts'

/**
 * A list of records that a cell names by one word each: who is still named stays whole, who is not goes, and for a new
 * word `maak` makes one, or nothing when the word cannot be read.
 */
export function ledenUitCel(
  oud: readonly Ruw[],
  cel: Cel,
  woordVan: (lid: Ruw) => string,
  maak: (woord: string) => Ruw | undefined,
): { leden: Ruw[] } | { fout: string } {
  if (cel.wat === 'blijft') return { leden: [...oud] }
  const woorden = cel.wat === 'wissen' ? [] : items(cel.tekst)
  const nieuw: Ruw[] = []
  for (const woord of woorden) {
    if (oud.some((lid) => woordVan(lid) === woord)) continue
    const lid = maak(woord)
    if (lid === undefined) return { fout: `‘${woord}’ is niet te lezen` }
    nieuw.push(lid)
  }
  return { leden: [...oud.filter((lid) => woorden.includes(woordVan(lid))), ...nieuw] }
}

/** `Zwolle (GM0193)` */
export const vestigingWoord = (vestiging: Ruw) => `${String(vestiging['plaats'])} (${String(vestiging['gemeente'])})`

export function vestigingUitWoord(zekerheid: unknown): (woord: string) => Ruw | undefined {
  return (woord) => {
    const [, plaats, gemeente] = /^(.+) \((GM\d{4})\)$/.exec(woord) ?? []
    return plaats === undefined ? undefined : { plaats, gemeente, zekerheid }
  }
}

export const bronWoord = (herkomst: Ruw) => String(herkomst['bron'])

export function herkomstUitWoord(zekerheid: unknown): (woord: string) => Ruw | undefined {
  return (bron) => ({ bron, zekerheid })
}
