import { maakAfstandstabel } from './zoekafstand.ts'

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
  /** How many letters a word shares with the one before it. */
  gedeeld: Uint8Array
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
    gedeeld: Uint8Array.from(woorden, (woord, index) => gemeenschappelijkBegin(woorden[index - 1] ?? '', woord)),
  }
}

/** Finds the records with a word that begins with what was typed, or, up to `fouten` wrong letters, looks like it. */
export function zoekWoord(termen: Termen, woord: string, fouten: number, aantalRecords: number): Treffers {
  const treffers: Treffers = { kosten: new Uint8Array(aantalRecords), nummers: [] }
  const begin = eersteVanaf(termen.woorden, woord)
  let eind = begin
  for (let term = termen.woorden[eind]; term?.startsWith(woord) === true; term = termen.woorden[++eind]) {
    const precies = term.length === woord.length
    noteer(
      treffers,
      termen.plekken[eind],
      precies ? kosten.naam : kosten.naamBegin,
      precies ? kosten.omgeving : kosten.omgevingBegin,
    )
  }
  if (fouten > 0) zoekGelijkend(termen, woord, fouten, treffers)
  return treffers
}

/** A code of a school or instelling: one letter off is another school. */
const CODE = /^\d{2}[a-z]{2}(\d{2})?$/

/**
 * Goes through the words from a to z. What begins as the word before needs no counting again for that beginning, and
 * once a beginning has too many mistakes all words with it are passed over.
 */
function zoekGelijkend(termen: Termen, woord: string, fouten: number, treffers: Treffers): void {
  const { maxRijen, vulRij, totRij } = maakAfstandstabel(woord, fouten)
  const ookBegin = woord.length >= 5
  /** Per number of letters: how far the nearest beginning of at most that length is. */
  const beginTot = new Uint8Array(maxRijen + 1).fill(totRij(0))
  let geldig = 0
  let vastgelopen = Infinity
  for (let index = 0; index < termen.woorden.length; index++) {
    const term = termen.woorden[index] ?? ''
    geldig = Math.min(geldig, termen.gedeeld[index] ?? 0)
    if (geldig < vastgelopen) {
      vastgelopen = Infinity
      while (geldig < term.length && geldig < maxRijen && vastgelopen === Infinity) {
        geldig += 1
        if (vulRij(term, geldig) > fouten) vastgelopen = geldig
        beginTot[geldig] = Math.min(beginTot[geldig - 1] ?? 0, totRij(geldig))
      }
    }
    const heel = geldig === term.length ? totRij(geldig) : Infinity
    const begin = beginTot[geldig] ?? Infinity
    const verschil = ookBegin && begin < heel ? begin : heel
    if (verschil === 0 || verschil > fouten || CODE.test(term)) continue
    const extra = 2 * (verschil - 1) + (verschil < heel ? 1 : 0)
    noteer(treffers, termen.plekken[index], kosten.gelijkend + extra, kosten.gelijkendInOmgeving + extra)
  }
}

function gemeenschappelijkBegin(a: string, b: string): number {
  let lengte = 0
  while (lengte < a.length && lengte < 255 && a.charCodeAt(lengte) === b.charCodeAt(lengte)) lengte++
  return lengte
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
