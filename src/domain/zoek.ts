import type { Onderwerp } from './routes.ts'
import type { Zoekgroep, Zoeknaam } from './zoekbaar.ts'
import { zoekgroepen } from './zoekbaar.ts'
import type { Ingang, Zoekindex } from './zoekindex.ts'
import { zoekPostcode } from './zoekpostcode.ts'
import type { Treffers } from './zoektermen.ts'
import { kosten, zoekWoord } from './zoektermen.ts'
import type { Vraag } from './zoekvraag.ts'
import { foutenIn, gevondenNaam, leesVraag } from './zoekvraag.ts'

export interface Suggestie {
  onderwerp: Onderwerp
  groep: Zoekgroep
  label: string
  /** One line that tells it from others: `Roc · Zwolle`. */
  toelichting: string
  /** The name by which it was found, when that is not the label. */
  via?: Zoeknaam
}

export interface Suggestiegroep {
  groep: Zoekgroep
  suggesties: Suggestie[]
}

export interface Zoekresultaat {
  /** The group with the best suggestion first; equally good groups in the order of `zoekgroepen`. */
  groepen: Suggestiegroep[]
  /** Only when nothing was found: what looks most like it. */
  naaste: Suggestie[]
  gezochtIn: readonly string[]
}

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

const MAX_NAASTE = 3

interface Kandidaat {
  ingang: Ingang
  klasse: number
  /** Lower is better. */
  rang: number
}

/** The best of each group, best first, and how many there are in all. */
interface Oogst {
  aantal: number
  perGroep: ReadonlyMap<Zoekgroep, Kandidaat[]>
}

/**
 * The `max` best suggestions for what a reader typed so far. Every word must occur, as (the beginning of) a word in a
 * name or around it. Words that merely look like it count when that leaves fewer than `max` and nothing is called so.
 */
export function zoek(index: Zoekindex, invoer: string, max = 10): Zoekresultaat {
  const vraag = leesVraag(invoer)
  const { gezochtIn } = index
  if (vraag.woorden.length === 0) return { groepen: [], naaste: [], gezochtIn }
  const opPostcode = zoekPostcode(index.bronnen, invoer)
  if (opPostcode.length > 0) return { groepen: [{ groep: 'plaatsen', suggesties: opPostcode }], naaste: [], gezochtIn }

  const precies = vindKandidaten(index, vraag, max, false)
  const genoeg = precies.aantal >= max || [...precies.perGroep.values()].some(([eerste]) => eerste !== undefined && eerste.klasse <= klassen.heette)
  const oogst = genoeg ? precies : vindKandidaten(index, vraag, max, true)
  return {
    groepen: groepeer(kiesBeste(oogst, max), vraag),
    naaste: oogst.aantal > 0 ? [] : vindNaaste(index, vraag),
    gezochtIn,
  }
}

function vindKandidaten(index: Zoekindex, vraag: Vraag, max: number, metFouten: boolean): Oogst {
  const { termen, ingangen, ingangenByNaam } = index
  const perWoord = vraag.woorden.map((woord) => zoekWoord(termen, woord, metFouten ? foutenIn(woord) : 0, ingangen.length))
  const zeldzaamste = perWoord.reduce((minste, treffers) => (treffers.nummers.length < minste.nummers.length ? treffers : minste))
  const heten = ingangenByNaam.get(vraag.aaneen) ?? []
  // "mbo rijnl" finds mboRijnland: two words here, one word there.
  const aaneen = vraag.woorden.length === 1 ? [] : zoekWoord(termen, vraag.aaneen, 0, ingangen.length).nummers

  const perGroep = new Map<Zoekgroep, Kandidaat[]>(zoekgroepen.map((groep) => [groep, []]))
  const gehad = new Uint8Array(ingangen.length)
  let aantal = 0
  const bekijk = (nummer: number) => {
    const ingang = ingangen[nummer]
    if (ingang === undefined || gehad[nummer] === 1) return
    gehad[nummer] = 1
    aantal += 1
    voegIn(perGroep.get(ingang.groep) ?? [], weeg(ingang, vraag, heten.includes(ingang), perWoord), max)
  }
  for (const { nummer } of heten) bekijk(nummer)
  for (const nummer of aaneen) bekijk(nummer)
  for (const nummer of zeldzaamste.nummers) {
    if (perWoord.every((treffers) => treffers.kosten[nummer] !== 0)) bekijk(nummer)
  }
  return { aantal, perGroep }
}

function weeg(ingang: Ingang, vraag: Vraag, heetZo: boolean, perWoord: readonly Treffers[]): Kandidaat {
  let som = 0
  let hoogste = 0
  for (const treffers of perWoord) {
    const prijs = treffers.kosten[ingang.nummer] || kosten.naamBegin
    som += prijs
    if (prijs > hoogste) hoogste = prijs
  }
  const klasse = heetZo ? klasseVanNaam(ingang, vraag) : klasseVanWoorden(ingang, vraag, hoogste)
  const lengte = Math.min(999, ingang.kaleNamen[0]?.length ?? 0)
  return { ingang, klasse, rang: klasse * 1e7 + Math.min(999, som) * 1e4 + (ingang.achteraan ? 1000 : 0) + lengte }
}

function klasseVanNaam({ namen, kaleNamen }: Ingang, { aaneen }: Vraag): number {
  const nu = kaleNamen.some((naam, nummer) => namen[nummer]?.hoe !== 'voorheen' && naam.replaceAll(' ', '') === aaneen)
  return nu ? klassen.heet : klassen.heette
}

function klasseVanWoorden({ namen, kaleNamen }: Ingang, { kaal, woorden }: Vraag, hoogste: number): number {
  if (hoogste >= kosten.gelijkendInOmgeving) return klassen.omgevingLijktOp
  if (hoogste >= kosten.gelijkend) {
    const evenLang = kaleNamen.some((naam, nummer) => namen[nummer]?.hoe !== 'code' && naam.split(' ').length === woorden.length)
    return evenLang ? klassen.naamLijktOp : klassen.lijktOp
  }
  for (let nummer = 0; nummer < kaleNamen.length; nummer++) {
    if (kaleNamen[nummer]?.startsWith(kaal) !== true || namen[nummer]?.hoe === 'voorheen') continue
    return nummer === 0 ? klassen.naamBegint : klassen.aliasBegint
  }
  return hoogste >= kosten.omgeving ? klassen.inOmgeving : klassen.inNaam
}

/** All that is called exactly so; then of equal quality first two of every group, then four, then whatever is left. */
function kiesBeste({ perGroep }: Oogst, max: number): Kandidaat[] {
  return [...perGroep.values()]
    .flatMap((lijst) => lijst.map((kandidaat, plaats) => ({ kandidaat, beurt: beurt(kandidaat, plaats) })))
    .toSorted((a, b) => a.beurt - b.beurt || a.kandidaat.klasse - b.kandidaat.klasse)
    .slice(0, max)
    .map(({ kandidaat }) => kandidaat)
}

/** Who is chosen first, from the place of a candidate in its own group. */
function beurt({ klasse }: Kandidaat, plaats: number): number {
  if (klasse === klassen.heet) return 0
  const ronde = plaats < 2 ? 1 : plaats < 4 ? 2 : 3
  if (klasse <= klassen.inNaam) return ronde
  return (klasse <= klassen.inOmgeving ? 10 : klasse === klassen.naamLijktOp ? 20 : 30) + ronde
}

/** Keeps a short sorted list: sorting the ten thousand records that begin with an `s` would take too long. */
function voegIn(lijst: Kandidaat[], kandidaat: Kandidaat, max: number): void {
  let plaats = lijst.length
  for (let ander = lijst[plaats - 1]; ander !== undefined && vergelijk(kandidaat, ander) < 0; ander = lijst[plaats - 1]) plaats--
  if (plaats >= max) return
  lijst.splice(plaats, 0, kandidaat)
  if (lijst.length > max) lijst.pop()
}

function vergelijk(a: Kandidaat, b: Kandidaat): number {
  if (a.rang !== b.rang) return a.rang - b.rang
  const naamA = a.ingang.kaleNamen[0] ?? ''
  const naamB = b.ingang.kaleNamen[0] ?? ''
  if (naamA !== naamB) return naamA < naamB ? -1 : 1
  return a.ingang.nummer - b.ingang.nummer
}

function groepeer(gekozen: readonly Kandidaat[], vraag: Vraag): Suggestiegroep[] {
  return zoekgroepen
    .map((groep) => ({ groep, leden: gekozen.filter(({ ingang }) => ingang.groep === groep).toSorted(vergelijk) }))
    .filter(({ leden }) => leden.length > 0)
    .toSorted((a, b) => (a.leden[0]?.klasse ?? 0) - (b.leden[0]?.klasse ?? 0))
    .map(({ groep, leden }) => ({ groep, suggesties: leden.map(({ ingang }) => maakSuggestie(ingang, vraag)) }))
}

function maakSuggestie(ingang: Ingang, vraag: Vraag): Suggestie {
  const { onderwerp, groep, namen, toelichting } = ingang
  const via = gevondenNaam(ingang, vraag)
  return { onderwerp, groep, label: namen[0].naam, toelichting: toelichting(), ...(via === namen[0] ? {} : { via }) }
}

/** What has most of the words, or words that look most like them: more mistakes are forgiven than in `zoek`. */
function vindNaaste(index: Zoekindex, vraag: Vraag): Suggestie[] {
  const perWoord = vraag.woorden
    .filter((woord) => woord.length >= 3)
    .map((woord) => zoekWoord(index.termen, woord, Math.min(3, Math.floor(woord.length / 3)), index.ingangen.length))
  const kandidaten = new Set(perWoord.flatMap(({ nummers }) => nummers))
  const lijst: Kandidaat[] = []
  for (const nummer of kandidaten) {
    const ingang = index.ingangen[nummer]
    if (ingang === undefined) continue
    const { rang } = weeg(ingang, vraag, false, perWoord)
    const gemist = perWoord.filter((treffers) => treffers.kosten[nummer] === 0).length
    voegIn(lijst, { ingang, klasse: gemist, rang: rang + gemist * 1e9 }, MAX_NAASTE)
  }
  return lijst.map(({ ingang }) => maakSuggestie(ingang, vraag))
}
