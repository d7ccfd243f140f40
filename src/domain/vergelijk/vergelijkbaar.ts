import { opsomming, telwoord } from '../taal.ts'
import {
  borgingBegrippen,
  netwerkSoortBegrippen,
  samenwerkingsvormBegrippen,
  vormBegrippen,
} from '../netwerkWaarden.ts'
import { sectorBegrippen } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { isRegionaleKern } from '../telling.ts'
import { overlap } from '../verzameling.ts'

/** What two netwerken can be alike in, and how heavily it weighs; together 1. */
export const gewichten = {
  themas: 0.25,
  sectoren: 0.2,
  samenwerkingsvormen: 0.2,
  soort: 0.1,
  gemeenten: 0.08,
  deelnemers: 0.07,
  vorm: 0.05,
  borging: 0.05,
} as const
export type Criterium = keyof typeof gewichten
export const criteria: readonly Criterium[] = [
  'themas',
  'sectoren',
  'samenwerkingsvormen',
  'soort',
  'gemeenten',
  'deelnemers',
  'vorm',
  'borging',
]

export const criteriumBegrippen: Record<Criterium, { label: string; uitleg: string }> = {
  themas: { label: 'Thema’s', uitleg: 'Gedeelde thema’s, als deel van alle thema’s van beide.' },
  sectoren: { label: 'Sectoren', uitleg: 'Gedeelde sectoren, als deel van alle sectoren van beide.' },
  samenwerkingsvormen: {
    label: 'Aard van de samenwerking',
    uitleg: 'Gedeelde samenwerkingsvormen, als deel van alle van beide.',
  },
  soort: { label: 'Soort', uitleg: 'Dezelfde soort of niet.' },
  gemeenten: {
    label: 'Omvang: gemeenten',
    uitleg: 'Het kleinste aantal gedeeld door het grootste; niet als alleen de vestigingsplaats bekend is.',
  },
  deelnemers: {
    label: 'Omvang: deelnemers',
    uitleg: 'Het kleinste aantal bekende deelnemers gedeeld door het grootste.',
  },
  vorm: { label: 'Vorm', uitleg: 'Beide formeel, of beide informeel.' },
  borging: { label: 'Borging', uitleg: 'Op dezelfde manier vastgelegd of niet.' },
}

/** Netwerken that share more than this part of the smaller area are neighbours, not elsewhere. */
const NAUWELIJKS = 0.1
/** At least this much of the weight must be known, or the likeness rests on too little. */
const GENOEG_BEKEND = 0.5

/** How much two netwerken are alike: per criterium 0–1, undefined when neither knows it. */
export type Gelijkenis = Record<Criterium, number | undefined>

export interface Vergelijkbare {
  netwerk: NetwerkKern
  /** 0–1; 1 when all that is known is the same. */
  score: number
  delen: Gelijkenis
  /** In words: `zelfde sector techniek`. */
  waarom: string[]
}

/**
 * The netwerken elsewhere that look most like this one, the best first. Elsewhere: hardly any shared gemeente. Only
 * regional netwerken of the core can be; those of the same history or the same whole are left out. At least one theme,
 * sector or form must be shared.
 */
export function vergelijkbaar(
  netwerk: NetwerkKern,
  { overzicht }: Pick<Naslag, 'overzicht'>,
  max = 5,
): Vergelijkbare[] {
  if (netwerk.gebied.type !== 'regionaal') return []
  const kandidaten = overzicht.netwerken
    .filter((ander) => isRegionaleKern(ander) && deeltInhoud(netwerk, ander) && !isFamilie(netwerk, ander))
    .map((ander) => {
      const delen = gelijkenis(netwerk, ander)
      return { netwerk: ander, delen, score: scoreVan(delen), bekend: bekendGewicht(delen) }
    })
    .filter(({ bekend }) => bekend >= GENOEG_BEKEND)
    .toSorted((a, b) => b.score - a.score || b.bekend - a.bekend || a.netwerk.naam.localeCompare(b.netwerk.naam, 'nl'))
  // Areas and words cost most; from the best down they are asked of few.
  const gevonden: Vergelijkbare[] = []
  for (const { netwerk: ander, delen, score } of kandidaten) {
    if (gevonden.length === max) break
    if (!isElders(netwerk, ander)) continue
    gevonden.push({ netwerk: ander, delen, score, waarom: waaromVan(netwerk, ander, delen) })
  }
  return gevonden
}

/** Whether two netwerken share hardly any gemeente. */
export function isElders(a: NetwerkKern, b: NetwerkKern): boolean {
  if (a.id === b.id) return false
  const kleinste = Math.min(a.gemeenten.length, b.gemeenten.length)
  return overlap(new Set(a.gemeenten), new Set(b.gemeenten)) <= NAUWELIJKS * kleinste
}

function isFamilie(a: NetwerkKern, b: NetwerkKern): boolean {
  return [...a.opvolgerVan, ...a.opgevolgdDoor, ...a.behoortTot].includes(b.id) || b.behoortTot.includes(a.id)
}

/** Symmetric, and 1 wherever both are known and the same. What only one of the two knows counts as different. */
export function gelijkenis(a: NetwerkKern, b: NetwerkKern): Gelijkenis {
  return {
    themas: deelGemeen(a.themas, b.themas),
    sectoren: deelGemeen(a.sectoren, b.sectoren),
    samenwerkingsvormen: deelGemeen(a.samenwerkingsvormen, b.samenwerkingsvormen),
    soort: a.soort === b.soort ? 1 : 0,
    gemeenten: verhouding(aantalGemeenten(a), aantalGemeenten(b)),
    deelnemers: verhouding(a.deelnemers.length, b.deelnemers.length),
    vorm: gelijk(a.vorm, b.vorm),
    borging: gelijk(a.borging.vorm, b.borging.vorm),
  }
}

/** The weighted mean over what is known of at least one of the two. */
export function scoreVan(delen: Gelijkenis): number {
  const som = criteria.reduce((totaal, criterium) => totaal + gewichten[criterium] * (delen[criterium] ?? 0), 0)
  return Math.min(1, som / (bekendGewicht(delen) || 1))
}

function bekendGewicht(delen: Gelijkenis): number {
  return criteria.reduce((som, criterium) => som + (delen[criterium] === undefined ? 0 : gewichten[criterium]), 0)
}

const deeltInhoud = (a: NetwerkKern, b: NetwerkKern) =>
  deelt(a.sectoren, b.sectoren) || deelt(a.samenwerkingsvormen, b.samenwerkingsvormen) || deelt(a.themas, b.themas)

const deelt = <T>(a: readonly T[], b: readonly T[]) => a.some((lid) => b.includes(lid))

const aantalGemeenten = ({ gebied, gemeenten }: NetwerkKern) => (gebied.precisie === 'punt' ? 0 : gemeenten.length)

/** Jaccard: shared as a part of all. */
function deelGemeen(a: readonly string[], b: readonly string[]): number | undefined {
  const [links, rechts] = [new Set(a), new Set(b)]
  const gedeeld = overlap(links, rechts)
  const samen = links.size + rechts.size - gedeeld
  return samen === 0 ? undefined : gedeeld / samen
}

function verhouding(a: number, b: number): number | undefined {
  return a === 0 && b === 0 ? undefined : Math.min(a, b) / Math.max(a, b)
}

function gelijk(a: string, b: string): number | undefined {
  if (a === 'onbekend' && b === 'onbekend') return undefined
  return a === b ? 1 : 0
}

const beide = <T>(a: readonly T[], b: readonly T[]) => a.filter((lid) => b.includes(lid))
const klein = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

function waaromVan(a: NetwerkKern, b: NetwerkKern, delen: Gelijkenis): string[] {
  const sectoren = beide(a.sectoren, b.sectoren).map((sector) => klein(sectorBegrippen[sector].label))
  const themas = beide(a.themas, b.themas)
  const vormen = beide(a.samenwerkingsvormen, b.samenwerkingsvormen).map((vorm) =>
    klein(samenwerkingsvormBegrippen[vorm].label),
  )
  const redenen = [
    ...(sectoren.length === 0
      ? []
      : [`zelfde ${sectoren.length === 1 ? 'sector' : 'sectoren'}: ${opsomming(sectoren)}`]),
    ...(themas.length === 0 ? [] : [`zelfde ${themas.length === 1 ? 'thema' : 'thema’s'}: ${opsomming(themas)}`]),
    ...(vormen.length === 0 ? [] : [`zelfde aard: ${opsomming(vormen)}`]),
  ]
  if (a.soort === b.soort) redenen.push(`zelfde soort: ${netwerkSoortBegrippen[b.soort].label}`)
  if ((delen.gemeenten ?? 0) >= 0.7)
    redenen.push(
      `ongeveer even groot: ${telwoord(a.gemeenten.length, 'gemeente', 'gemeenten')} en ${b.gemeenten.length}`,
    )
  if ((delen.deelnemers ?? 0) >= 0.7)
    redenen.push(`ongeveer evenveel bekende deelnemers: ${a.deelnemers.length} en ${b.deelnemers.length}`)
  if (delen.vorm === 1) redenen.push(`ook ${klein(vormBegrippen[b.vorm].label)}`)
  if (delen.borging === 1) redenen.push(`zelfde borging: ${klein(borgingBegrippen[b.borging.vorm].label)}`)
  return redenen
}
