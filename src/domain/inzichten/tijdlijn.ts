import { jaarVan } from '../begrip.ts'
import { familieVan } from '../betekenis/familie.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { Financiering, NetwerkSoort } from '../netwerkWaarden.ts'
import { netwerkSoortSchema } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { liepIn } from '../periode.ts'

/** One bar. Without `van` or `tot` that end is not known and must fade, not stop. */
export interface Balk {
  id: string
  van: number | undefined
  tot: number | undefined
  /** The beginning of what came after, when the end itself is not known: it will hardly have run beyond that. */
  uiterlijk: number | undefined
  /** Is known to run on: neither an end nor a doubt. */
  loopt: boolean
  /** Temporary public money, by the name of the fund; the years are those of the bar. */
  subsidie: Financiering[]
  /** Ids of what came after, and in the same list. */
  opvolgers: string[]
}

export interface NetwerkBalk extends Balk {
  netwerk: NetwerkKern
}

export interface InstellingBalk extends Balk {
  instelling: InstellingKern
}

/** Bars that are tied by succession, first things first; an arrow runs from a bar to each of its `opvolgers`. */
export type Keten<T extends Balk> = T[]

/** Money that ends by itself. The rest is lasting, or nobody knows. */
const tijdelijkGeld: ReadonlySet<Financiering> = new Set(['sto', 'rif', 'rijk', 'provincie-of-gemeente', 'europees'])

export function tijdelijkeSubsidie({ financiering }: Pick<NetwerkKern, 'financiering'>): Financiering[] {
  return financiering.uit.filter((fonds) => tijdelijkGeld.has(fonds))
}

/** The first known beginning among the successors of something without a known end. */
function uiterlijkVan(tot: number | undefined, beginjaren: readonly (number | undefined)[]): number | undefined {
  const bekend = beginjaren.filter((jaar) => jaar !== undefined)
  return tot === undefined && bekend.length > 0 ? Math.min(...bekend) : undefined
}

function netwerkBalk(netwerk: NetwerkKern, { netwerkById }: Pick<Naslag, 'netwerkById'>): NetwerkBalk {
  const { id, periode, status, opgevolgdDoor } = netwerk
  return {
    ...{ id, netwerk, van: periode.van, tot: periode.tot, loopt: status === 'loopt' },
    ...{ subsidie: tijdelijkeSubsidie(netwerk), opvolgers: opgevolgdDoor },
    uiterlijk: uiterlijkVan(
      periode.tot,
      opgevolgdDoor.map((opvolger) => netwerkById.get(opvolger)?.periode.van),
    ),
  }
}

/** All netwerken that follow each other up, as chains; those without a known year are part of it too. */
export function opvolgingen(naslag: Naslag): Keten<NetwerkBalk>[] {
  return ketensVan(naslag.overzicht.netwerken.map((netwerk) => netwerkBalk(netwerk, naslag))).filter(
    (keten) => keten.length > 1,
  )
}

/** Instellingen that merged, as chains. */
export function fusies({ overzicht }: Naslag): Keten<InstellingBalk>[] {
  const balken = overzicht.instellingen.map((instelling): InstellingBalk => ({
    ...{ id: instelling.id, instelling, van: jaarVan(instelling.bestaatVan), tot: jaarVan(instelling.bestaatTot) },
    ...{
      loopt: instelling.bestaatTot === undefined,
      subsidie: [],
      opvolgers: instelling.opgegaanIn,
      uiterlijk: undefined,
    },
  }))
  return ketensVan(balken).filter((keten) => keten.length > 1)
}

export interface Tijdgroep {
  soort: NetwerkSoort
  /** With a known beginning or end, the earliest first. */
  balken: NetwerkBalk[]
  zonderJaar: NetwerkKern[]
}

/** Every netwerk of a soort, or of all, by soort; those without any year apart. */
export function tijdgroepen(naslag: Naslag, soort?: NetwerkSoort): Tijdgroep[] {
  return netwerkSoortSchema.options
    .filter((naam) => soort === undefined || naam === soort)
    .map((naam) => {
      const netwerken = naslag.overzicht.netwerken.filter((netwerk) => netwerk.soort === naam)
      return {
        soort: naam,
        balken: netwerken
          .filter(heeftJaar)
          .map((netwerk) => netwerkBalk(netwerk, naslag))
          .toSorted(opBegin),
        zonderJaar: netwerken.filter((netwerk) => !heeftJaar(netwerk)),
      }
    })
    .filter(({ balken, zonderJaar }) => balken.length + zonderJaar.length > 0)
}

const heeftJaar = ({ periode: { van, tot } }: NetwerkKern) => van !== undefined || tot !== undefined
const opBegin = (a: Balk, b: Balk) =>
  (a.van ?? a.tot ?? Infinity) - (b.van ?? b.tot ?? Infinity) || a.id.localeCompare(b.id)

/** Groups what is connected, in either direction, and puts what came before above what came after. */
export function ketensVan<T extends Balk>(balken: readonly T[]): Keten<T>[] {
  const byId = new Map(balken.map((balk) => [balk.id, balk]))
  const buren = new Map<string, string[]>(balken.map(({ id }) => [id, []]))
  for (const { id, opvolgers } of balken) {
    for (const ander of opvolgers.filter((naam) => byId.has(naam))) {
      buren.get(id)?.push(ander)
      buren.get(ander)?.push(id)
    }
  }
  const gehad = new Set<string>()
  return balken.flatMap(({ id }) => {
    if (gehad.has(id)) return []
    const leden = new Set([id])
    for (const lid of leden) for (const buur of buren.get(lid) ?? []) leden.add(buur)
    for (const lid of leden) gehad.add(lid)
    return [opVolgorde([...leden].flatMap((lid) => byId.get(lid) ?? []))]
  })
}

/** By generation, then by beginning; a ring, which the checks refuse, stops at the number of bars. */
function opVolgorde<T extends Balk>(leden: T[]): T[] {
  const generatie = new Map(leden.map(({ id }) => [id, 0]))
  for (let ronde = 0; ronde < leden.length; ronde++) {
    for (const { id, opvolgers } of leden) {
      for (const ander of opvolgers) {
        if (generatie.has(ander))
          generatie.set(
            ander,
            Math.min(leden.length, Math.max(generatie.get(ander) ?? 0, (generatie.get(id) ?? 0) + 1)),
          )
      }
    }
  }
  return leden.toSorted((a, b) => (generatie.get(a.id) ?? 0) - (generatie.get(b.id) ?? 0) || opBegin(a, b))
}

/** What became of a netwerk after its temporary money. */
export const vervolgen = ['loopt', 'opgevolgd', 'beeindigd', 'onbekend'] as const
export type Vervolg = (typeof vervolgen)[number]

export const vervolgBegrippen: Record<Vervolg, string> = {
  loopt: 'Loopt nog',
  opgevolgd: 'Opgevolgd',
  beeindigd: 'Beëindigd, geen opvolger bekend',
  onbekend: 'Niet bekend wat ervan over is',
}

/**
 * Netwerken whose temporary money is over: their period has passed, surely or probably, or something has taken their
 * place. What the law imposes everywhere does not live on such money.
 */
export function naSubsidie({ overzicht }: Naslag): { vervolg: Vervolg; netwerken: NetwerkKern[] }[] {
  const jaar = jaarVan(overzicht.peildatum)
  const voorbij = overzicht.netwerken.filter(
    (netwerk) =>
      familieVan(netwerk) !== 'stelsel' &&
      tijdelijkeSubsidie(netwerk).length > 0 &&
      ((netwerk.periode.tot !== undefined && netwerk.periode.tot < jaar) ||
        netwerk.opgevolgdDoor.length > 0 ||
        isVoorbij(netwerk.toestand)),
  )
  return vervolgen.map((vervolg) => ({
    vervolg,
    netwerken: voorbij.filter((netwerk) => vervolgVan(netwerk) === vervolg),
  }))
}

function vervolgVan({ toestand, opgevolgdDoor }: NetwerkKern): Vervolg {
  if (opgevolgdDoor.length > 0) return 'opgevolgd'
  return toestand === 'loopt' || toestand === 'beeindigd' ? toestand : 'onbekend'
}

/** Years of the axis: from the first known year to the year in which the editors last looked. */
export function tijdas({ overzicht }: Naslag): { eerste: number; laatste: number } {
  const laatste = jaarVan(overzicht.peildatum)
  const jaren = [
    ...overzicht.netwerken.flatMap(({ periode: { van, tot } }) => van ?? tot ?? []),
    ...overzicht.instellingen.flatMap(({ bestaatVan, bestaatTot }) => jaarVan(bestaatVan) ?? jaarVan(bestaatTot) ?? []),
  ]
  return { eerste: jaren.reduce((vroegste, jaar) => Math.min(vroegste, jaar), laatste), laatste }
}

/** How many netwerken ran in a year, did not, or may have: the same test as the map's. */
export function telInJaar(
  { overzicht }: Naslag,
  jaar: number,
  soort?: NetwerkSoort,
): { liep: number; liepNiet: number; onbekend: number } {
  const antwoorden = overzicht.netwerken
    .filter((netwerk) => soort === undefined || netwerk.soort === soort)
    .map((netwerk) => liepIn(netwerk, jaar))
  const tel = (gezocht: boolean | undefined) => antwoorden.filter((antwoord) => antwoord === gezocht).length
  return { liep: tel(true), liepNiet: tel(false), onbekend: tel(undefined) }
}
