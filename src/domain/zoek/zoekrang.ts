import { meetAfstand } from './zoekafstand.ts'
import type { Zoekgroep } from './zoekbaar.ts'
import { zoekgroepen } from './zoekbaar.ts'
import type { Ingang, Zoekindex } from './zoekindex.ts'
import type { Treffers } from './zoektermen.ts'
import { kosten, zoekWoord } from './zoektermen.ts'
import type { Vraag } from './zoekvraag.ts'
import { foutenIn } from './zoekvraag.ts'

/** How well a record fits, the best first; within a class the costs decide. */
const klassen = {
  heet: 0,
  heette: 1,
  naamBegint: 2,
  aliasBegint: 3,
  inNaam: 4,
  inOmgeving: 5,
  naamLijktOp: 6,
  lijktOp: 7,
  omgevingLijktOp: 8,
} as const

export interface Kandidaat {
  ingang: Ingang
  klasse: number
  /** Lower is better. */
  rang: number
}

/** So many of each group are looked at closely; whoever stands lower by words alone is too far down to be shown. */
const VOORSELECTIE = 40
const MAX_NAASTE = 3

/** Whether a record is, or once was, called exactly what was typed. */
export function heetZo({ klasse }: Kandidaat): boolean {
  return klasse <= klassen.heette
}

/** The most promising records of each group that hold all words; `metFouten` lets wrong letters pass. */
export function vindKandidaten(index: Zoekindex, vraag: Vraag, metFouten: boolean): Kandidaat[] {
  const { termen, ingangen, ingangenByNaam } = index
  const perWoord = vraag.woorden.map((woord) =>
    zoekWoord(termen, woord, metFouten ? foutenIn(woord) : 0, ingangen.length),
  )
  const heten = new Set(ingangenByNaam.get(vraag.aaneen))
  const gekozen = new Set(heten)
  const perGroep = zoekgroepen.map((): number[] => [])
  const bied = (nummer: number) => {
    voegIn(perGroep[index.groepen[nummer] ?? 0] ?? [], pak(index, nummer, telOp(perWoord, nummer)), VOORSELECTIE)
  }
  const zeldzaamste = perWoord.reduce((minste, treffers) =>
    treffers.nummers.length < minste.nummers.length ? treffers : minste,
  )
  for (const nummer of zeldzaamste.nummers) if (komtInAlleVoor(perWoord, nummer)) bied(nummer)
  // "mbo rijnl" finds mboRijnland: two words here, one word there.
  if (vraag.woorden.length > 1) zoekWoord(termen, vraag.aaneen, 0, ingangen.length).nummers.forEach(bied)
  for (const ingang of perGroep.flatMap((lijst) => pakUit(index, lijst))) gekozen.add(ingang)
  return Array.from(gekozen, (ingang) => weeg(index, vraag, ingang, heten.has(ingang), perWoord)).filter(zegtIets)
}

/** What leads to a list or page of things instead of being one; things come first unless it is called exactly so. */
export function isWegwijzer(groep: Zoekgroep | undefined): boolean {
  return groep === 'filters' || groep === 'paginas'
}

/** Whoever types a gemeente does not ask for all places in it. */
function zegtIets({ ingang, klasse }: Kandidaat): boolean {
  const isPlaats = ingang.groep === 'plaatsen' && ingang.achteraan
  return !isPlaats || (klasse !== klassen.inOmgeving && klasse !== klassen.omgevingLijktOp)
}

/** The best `max`: all that is called so; then, of equal quality, two of every group, four, and whatever is left. */
export function kiesBeste(kandidaten: readonly Kandidaat[], max: number): Kandidaat[] {
  return zoekgroepen
    .flatMap((groep) =>
      kandidaten
        .filter(({ ingang }) => ingang.groep === groep)
        .toSorted(vergelijk)
        .map(metBeurt),
    )
    .toSorted((a, b) => a.beurt - b.beurt || a.kandidaat.klasse - b.kandidaat.klasse)
    .slice(0, max)
    .map(({ kandidaat }) => kandidaat)
}

export function vergelijk(a: Kandidaat, b: Kandidaat): number {
  if (a.rang !== b.rang) return a.rang - b.rang
  const naamA = a.ingang.kaleNamen[0] ?? ''
  const naamB = b.ingang.kaleNamen[0] ?? ''
  if (naamA !== naamB) return naamA < naamB ? -1 : 1
  return a.ingang.nummer - b.ingang.nummer
}

/** What has most of the words, or words that look most like them: more mistakes are forgiven than otherwise. */
export function vindNaaste(index: Zoekindex, { woorden }: Vraag): Ingang[] {
  const perWoord = woorden
    .filter((woord) => woord.length >= 3)
    .map((woord) => zoekWoord(index.termen, woord, Math.min(3, Math.floor(woord.length / 3)), index.ingangen.length))
  const lijst: number[] = []
  for (const nummer of new Set(perWoord.flatMap(({ nummers }) => nummers))) {
    if (isWegwijzer(zoekgroepen[index.groepen[nummer] ?? 0])) continue
    voegIn(lijst, pak(index, nummer, telOp(perWoord, nummer, GEMIST)), MAX_NAASTE)
  }
  return pakUit(index, lijst)
}

/** A missing word weighs more than any wrong one. */
const GEMIST = 100

function telOp(perWoord: readonly Treffers[], nummer: number, gemist: number = kosten.naam): number {
  let som = 0
  for (const treffers of perWoord) som += treffers.kosten[nummer] || gemist
  return som
}

function komtInAlleVoor(perWoord: readonly Treffers[], nummer: number): boolean {
  for (const treffers of perWoord) if (treffers.kosten[nummer] === 0) return false
  return true
}

const RUIMTE = 2 ** 26

/** One number that sorts as costs, then order, then record: comparing numbers spares looking up ten thousand records. */
function pak(index: Zoekindex, nummer: number, prijs: number): number {
  return (prijs * 1024 + (index.volgorde[nummer] ?? 0)) * RUIMTE + nummer
}

function pakUit(index: Zoekindex, lijst: readonly number[]): Ingang[] {
  return lijst.flatMap((gepakt) => index.ingangen[gepakt % RUIMTE] ?? [])
}

/** Keeps the `max` lowest, sorted. */
function voegIn(lijst: number[], waarde: number, max: number): void {
  if (lijst.length >= max && waarde >= (lijst.at(-1) ?? Infinity)) return
  const plaats = lijst.findIndex((ander) => waarde < ander)
  lijst.splice(plaats === -1 ? lijst.length : plaats, 0, waarde)
  if (lijst.length > max) lijst.pop()
}

function weeg(index: Zoekindex, vraag: Vraag, ingang: Ingang, heet: boolean, perWoord: readonly Treffers[]): Kandidaat {
  const hoogste = Math.max(...perWoord.map((treffers) => treffers.kosten[ingang.nummer] || kosten.naam))
  const klasse = heet ? klasseVanNaam(ingang, vraag) : klasseVanWoorden(ingang, vraag, hoogste)
  const prijs = Math.min(999, telOp(perWoord, ingang.nummer))
  return { ingang, klasse, rang: (klasse * 1000 + prijs) * 1024 + (index.volgorde[ingang.nummer] ?? 0) }
}

function klasseVanNaam({ namen, kaleNamen }: Ingang, { aaneen }: Vraag): number {
  const nu = kaleNamen.some((naam, nummer) => namen[nummer]?.hoe !== 'voorheen' && naam.replaceAll(' ', '') === aaneen)
  return nu ? klassen.heet : klassen.heette
}

function klasseVanWoorden({ namen, kaleNamen }: Ingang, { kaal, aaneen }: Vraag, hoogste: number): number {
  const telt = (nummer: number) => namen[nummer]?.hoe !== 'voorheen' && namen[nummer]?.hoe !== 'code'
  if (hoogste >= kosten.gelijkendInOmgeving) return klassen.omgevingLijktOp
  if (hoogste >= kosten.gelijkend) {
    const geheel = kaleNamen.some(
      (naam, nummer) => telt(nummer) && meetAfstand(aaneen, naam.replaceAll(' ', ''), 2).heel <= 2,
    )
    return geheel ? klassen.naamLijktOp : klassen.lijktOp
  }
  if (kaleNamen[0]?.startsWith(kaal) === true) return klassen.naamBegint
  if (kaleNamen.some((naam, nummer) => telt(nummer) && naam.startsWith(kaal))) return klassen.aliasBegint
  return hoogste >= kosten.omgeving ? klassen.inOmgeving : klassen.inNaam
}

/** With whose turn it is to be chosen, from the place of a candidate in its own group. */
function metBeurt(kandidaat: Kandidaat, plaats: number): { kandidaat: Kandidaat; beurt: number } {
  const { klasse } = kandidaat
  if (klasse === klassen.heet) return { kandidaat, beurt: 0 }
  const kwaliteit =
    klasse <= klassen.inNaam ? 0 : klasse === klassen.inOmgeving ? 10 : klasse === klassen.naamLijktOp ? 20 : 30
  const ronde = plaats < 2 ? 1 : plaats < 4 ? 2 : 3
  return { kandidaat, beurt: kwaliteit + ronde }
}
