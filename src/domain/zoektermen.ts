import { letterMasker, meetAfstand, telBits } from './zoekafstand.ts'

/** In how many ways a word can occur in a record; lower is better. Zero is kept for "does not occur". */
export const kosten = {
  naam: 1,
  naamBegin: 2,
  omgeving: 4,
  omgevingBegin: 5,
  /** Plus two for each further wrong letter and one when only the beginning looks like it. */
  gelijkend: 8,
  gelijkendInOmgeving: 16,
} as const

/**
 * All words of all records in alphabetical order, each with where it occurs: twice the number of the record, plus one
 * when the word is not part of a name but of what lies around it (place, soort). Words that share a beginning lie side
 * by side, so each keystroke is two binary searches.
 */
export interface Termen {
  woorden: readonly string[]
  plekken: readonly (readonly number[])[]
  maskers: Uint32Array
}

/** For one typed word: what it costs in each record, and the records in which it occurs. */
export interface Treffers {
  kosten: Uint8Array
  nummers: number[]
}

export function maakTermen(plekkenByWoord: ReadonlyMap<string, readonly number[]>): Termen {
  const woorden = [...plekkenByWoord.keys()].toSorted((a, b) => (a < b ? -1 : 1))
  return {
    woorden,
    plekken: woorden.map((woord) => plekkenByWoord.get(woord) ?? []),
    maskers: Uint32Array.from(woorden, letterMasker),
  }
}

/** Finds the records with a word that begins with what was typed, or, up to `fouten` wrong letters, looks like it. */
export function zoekWoord(termen: Termen, woord: string, fouten: number, aantalRecords: number): Treffers {
  const treffers: Treffers = { kosten: new Uint8Array(aantalRecords), nummers: [] }
  const begin = eersteVanaf(termen.woorden, woord)
  let eind = begin
  for (let term = termen.woorden[eind]; term?.startsWith(woord) === true; term = termen.woorden[++eind]) {
    const precies = term.length === woord.length
    noteer(treffers, termen.plekken[eind], precies ? kosten.naam : kosten.naamBegin, precies ? kosten.omgeving : kosten.omgevingBegin)
  }
  if (fouten > 0) zoekGelijkend(termen, woord, fouten, treffers)
  return treffers
}

/** A code of a school or instelling: one letter off is another school. */
const CODE = /^\d{2}[a-z]{2}(\d{2})?$/

function zoekGelijkend(termen: Termen, woord: string, fouten: number, treffers: Treffers): void {
  const masker = letterMasker(woord)
  const ookBegin = woord.length >= 5
  for (let index = 0; index < termen.woorden.length; index++) {
    if (telBits(masker & ~(termen.maskers[index] ?? 0)) > fouten) continue
    const term = termen.woorden[index]
    if (term === undefined || CODE.test(term)) continue
    const { heel, begin } = meetAfstand(woord, term, fouten)
    const verschil = ookBegin && begin < heel ? begin : heel
    if (verschil === 0 || verschil > fouten) continue
    const extra = 2 * (verschil - 1) + (verschil < heel ? 1 : 0)
    noteer(treffers, termen.plekken[index], kosten.gelijkend + extra, kosten.gelijkendInOmgeving + extra)
  }
}

function noteer(treffers: Treffers, plekken: readonly number[] | undefined, inNaam: number, inOmgeving: number): void {
  for (const plek of plekken ?? []) {
    const record = plek >>> 1
    const prijs = (plek & 1) === 0 ? inNaam : inOmgeving
    const bekend = treffers.kosten[record] ?? 0
    if (bekend === 0) treffers.nummers.push(record)
    if (bekend === 0 || prijs < bekend) treffers.kosten[record] = prijs
  }
}

function eersteVanaf(woorden: readonly string[], gezocht: string): number {
  let laag = 0
  let hoog = woorden.length
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1
    if ((woorden[midden] ?? '') < gezocht) laag = midden + 1
    else hoog = midden
  }
  return laag
}
