import { overlap } from '../verzameling.ts'
import type { Gebiedstypering, Typering } from './typering.ts'

/** What two netwerken can be alike in; each weighs the same. */
export const criteria = ['scholen', 'mbos', 'gemeenten', 'stad', 'soort', 'sectoren', 'profielen', 'themas'] as const
export type Criterium = (typeof criteria)[number]

/** How much two netwerken are alike: per criterium 0–1, undefined when it is not known of both. */
export type Gelijkenis = Record<Criterium, number | undefined>
export type Gebiedsgelijkenis = Pick<Gelijkenis, 'scholen' | 'mbos' | 'gemeenten' | 'stad'>

/** Symmetric, and 1 wherever both are known and the same. What is not known of one of the two is not compared. */
export function gelijkenis(a: Typering, b: Typering): Gelijkenis {
  return {
    ...gebiedsgelijkenis(a.gebied, b.gebied),
    soort: Number(a.soort === b.soort),
    sectoren: deelGemeen(a.sectoren, b.sectoren),
    profielen: deelGemeen(a.profielen, b.profielen),
    themas: deelGemeen(a.themas, b.themas),
  }
}

/** The part of it that two areas have, whatever they are the areas of. */
export function gebiedsgelijkenis(a: Gebiedstypering | undefined, b: Gebiedstypering | undefined): Gebiedsgelijkenis {
  const verhouding = (maat: 'scholen' | 'mbos' | 'gemeenten') => a && b && gelijkheid(a[maat], b[maat])
  return {
    scholen: verhouding('scholen'),
    mbos: verhouding('mbos'),
    gemeenten: verhouding('gemeenten'),
    stad: a && b && Number(a.stad === b.stad),
  }
}

/** The mean over what is known of both, 0–1: an order to choose by, and no figure to show. */
export function scoreVan(delen: Partial<Gelijkenis>): number {
  const bekend = criteria.flatMap((criterium) => delen[criterium] ?? [])
  return bekend.reduce((som, deel) => som + deel, 0) / Math.max(1, bekend.length)
}

/** Jaccard: shared as a part of all. */
function deelGemeen(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  const [links, rechts] = [new Set(a), new Set(b)]
  const gedeeld = overlap(links, rechts)
  return gedeeld / (links.size + rechts.size - gedeeld)
}

/** From 1 for the same number down to 0 for twice as many. */
function gelijkheid(a: number, b: number): number {
  return a === b ? 1 : Math.max(0, (2 * Math.min(a, b)) / Math.max(a, b) - 1)
}
