import { deelnemersNu } from '../betekenis/deelname.ts'
import type { Begrip } from '../begrip.ts'
import { ordenNaarGelijkenis } from './overlapmatrixOrde.ts'
import type { NetwerkKern } from '../overzicht.ts'

/** What two netwerken can share. */
export const overlapmaten = ['gemeenten', 'deelnemers', 'themas'] as const
export type Overlapmaat = (typeof overlapmaten)[number]

export const overlapmaatBegrippen: Record<Overlapmaat, Begrip & { enkelvoud: string; meervoud: string }> = {
  gemeenten: { label: 'Gedeelde gemeenten', enkelvoud: 'gemeente', meervoud: 'gemeenten' },
  deelnemers: { label: 'Gedeelde deelnemers', enkelvoud: 'deelnemer', meervoud: 'deelnemers' },
  themas: { label: 'Gedeelde thema’s', enkelvoud: 'thema', meervoud: 'thema’s' },
}

/**
 * How much every two netwerken share: `rijen[i][j]`, the same as `rijen[j][i]`. The diagonal holds how many gemeenten,
 * deelnemers or themas a netwerk has itself. Two bytes a cell: 300 netwerken take 180 kB.
 */
export interface Overlapmatrix {
  maat: Overlapmaat
  /** In an order in which netwerken that share much stand together. */
  netwerken: readonly NetwerkKern[]
  rijen: readonly Uint16Array[]
}

/** What a netwerk has of one measure. */
export function ledenVan(netwerk: NetwerkKern, maat: Overlapmaat): ReadonlySet<string> {
  switch (maat) {
    case 'gemeenten':
      return new Set(netwerk.gemeenten)
    case 'deelnemers':
      return deelnemersNu(netwerk)
    case 'themas':
      return new Set(netwerk.themas)
  }
}

/** The matrix of these netwerken, whatever their order: equal input in another order gives an equal matrix. */
export function maakOverlapmatrix(netwerken: readonly NetwerkKern[], maat: Overlapmaat): Overlapmatrix {
  const opId = netwerken.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ongeordend = telGedeeld(opId.map((netwerk) => ledenVan(netwerk, maat)))
  const orde = ordenNaarGelijkenis(ongeordend)
  return {
    maat,
    netwerken: orde.flatMap((i) => opId[i] ?? []),
    rijen: orde.map((i) => Uint16Array.from(orde, (j) => ongeordend[i]?.[j] ?? 0)),
  }
}

/** How much the netwerken in these two places share; 0 outside the matrix. */
export function gedeeldTussen({ rijen }: Overlapmatrix, i: number, j: number): number {
  return rijen[i]?.[j] ?? 0
}

/**
 * Counts by member instead of by pair: whoever has a member is paired with all others that have it. That costs as much
 * as there is to count, where comparing every two sets costs the same for netwerken that share nothing.
 */
function telGedeeld(verzamelingen: readonly ReadonlySet<string>[]): Uint16Array[] {
  const rijen = verzamelingen.map(() => new Uint16Array(verzamelingen.length))
  const houders = new Map<string, number[]>()
  verzamelingen.forEach((leden, i) => {
    for (const lid of leden) {
      const eerdere = houders.get(lid)
      if (eerdere === undefined) houders.set(lid, [i])
      else eerdere.push(i)
    }
  })
  for (const lijst of houders.values()) {
    for (const i of lijst) {
      const rij = rijen[i]
      if (rij !== undefined) for (const j of lijst) rij[j] = (rij[j] ?? 0) + 1
    }
  }
  return rijen
}

/** The `aantal` netwerken that share most with all others together, as a smaller matrix. */
export function meestDelend(matrix: Overlapmatrix, aantal: number): Overlapmatrix {
  if (matrix.netwerken.length <= aantal) return matrix
  const gekozen = matrix.netwerken
    .map((netwerk, i) => ({ netwerk, totaal: totaalGedeeld(matrix, i) }))
    .toSorted((a, b) => b.totaal - a.totaal || (a.netwerk.id < b.netwerk.id ? -1 : 1))
    .slice(0, aantal)
  return maakOverlapmatrix(
    gekozen.map(({ netwerk }) => netwerk),
    matrix.maat,
  )
}

function totaalGedeeld({ rijen }: Overlapmatrix, i: number): number {
  const rij = rijen[i]
  return rij === undefined ? 0 : rij.reduce((som, aantal) => som + aantal, 0) - (rij[i] ?? 0)
}

/** Two netwerken and what they share. */
export interface Overlappaar {
  a: NetwerkKern
  b: NetwerkKern
  aantal: number
}

/** Every pair that shares something, once, the most first. */
export function overlapparen({ netwerken, rijen }: Overlapmatrix): Overlappaar[] {
  return netwerken
    .flatMap((a, i) =>
      netwerken.slice(i + 1).flatMap((b, k): Overlappaar[] => {
        const aantal = rijen[i]?.[i + 1 + k] ?? 0
        return aantal === 0 ? [] : [{ a, b, aantal }]
      }),
    )
    .toSorted((x, y) => y.aantal - x.aantal || x.a.naam.localeCompare(y.a.naam, 'nl') || (x.b.id < y.b.id ? -1 : 1))
}
