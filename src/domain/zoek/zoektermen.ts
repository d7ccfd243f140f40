import { maakAfstandstabel } from './zoekafstand.ts'

/** Where in a record a word stands: at the front of its label, elsewhere in a name, or in what lies around it. */
export const plaatsInRecord = { vooraan: 0, naam: 1, omgeving: 2 } as const
export type PlaatsInRecord = (typeof plaatsInRecord)[keyof typeof plaatsInRecord]

/** Packs a place where a word stands into one number. */
export function plek(record: number, plaats: PlaatsInRecord): number {
  return record * 4 + plaats
}

/**
 * What an occurrence costs; lower is better. Zero is kept for "does not occur". A whole word costs what is said here,
 * the beginning of a word one more; a look-alike two more for each further wrong letter.
 */
export const kosten = { vooraan: 1, naam: 2, omgeving: 5, gelijkend: 8, gelijkendInOmgeving: 16 } as const

/**
 * All words of all records in alphabetical order, each with the places where it stands. Words that share a beginning
 * lie side by side, so each keystroke is a binary search.
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
    const toeslag = term.length === woord.length ? 0 : 1
    noteer(treffers, termen.plekken[eind], [kosten.vooraan + toeslag, kosten.naam + toeslag, kosten.omgeving + toeslag])
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
    const inNaam = kosten.gelijkend + extra
    noteer(treffers, termen.plekken[index], [inNaam, inNaam, kosten.gelijkendInOmgeving + extra])
  }
}

function gemeenschappelijkBegin(a: string, b: string): number {
  let lengte = 0
  while (lengte < a.length && lengte < 255 && a.charCodeAt(lengte) === b.charCodeAt(lengte)) lengte++
  return lengte
}

/** Keeps the lowest price of each record; `prijzen` follow `plaatsInRecord`. */
function noteer(
  treffers: Treffers,
  plekken: readonly number[] | undefined,
  prijzen: readonly [number, number, number],
): void {
  for (const waar of plekken ?? []) {
    const record = waar >>> 2
    const prijs = prijzen[waar & 3] ?? 0
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
