/**
 * An order in which rows that look alike stand together, as indices. It is the order in which Prim's algorithm visits
 * them (Bezdek & Hathaway 2002, "VAT"): each time the row most like any that stands already. So every cluster that
 * single linkage would find, at any threshold, is one unbroken run; rows that share nothing with the rest come last.
 * `gedeeld[i][j]` counts what i and j share, `gedeeld[i][i]` what i has; likeness is shared ÷ together (Jaccard).
 */
export function ordenNaarGelijkenis(gedeeld: readonly Uint16Array[]): number[] {
  const totalen = gedeeld.map((rij) => rij.reduce((som, aantal) => som + aantal, 0))
  const over = new Set(gedeeld.keys())
  /** Of each row, how much it is like the most similar one that has been placed. */
  const nabijheid = new Float64Array(gedeeld.length)
  const orde: number[] = []
  while (over.size > 0) {
    let beste = -1
    for (const i of over) {
      if (beste === -1 || gaatVoor(i, beste, nabijheid, totalen)) beste = i
    }
    over.delete(beste)
    orde.push(beste)
    for (const i of over) nabijheid[i] = Math.max(nabijheid[i] ?? 0, gelijkenis(gedeeld, beste, i))
  }
  return orde
}

/** Nearest first; where that is the same, whoever shares most; then the order of the rows themselves. */
function gaatVoor(i: number, j: number, nabijheid: Float64Array, totalen: readonly number[]): boolean {
  const verschil = (nabijheid[i] ?? 0) - (nabijheid[j] ?? 0) || (totalen[i] ?? 0) - (totalen[j] ?? 0)
  return verschil === 0 ? i < j : verschil > 0
}

/** From 0, nothing in common, to 1, the same set. */
export function gelijkenis(gedeeld: readonly Uint16Array[], i: number, j: number): number {
  const samen = gedeeld[i]?.[j] ?? 0
  return samen === 0 ? 0 : samen / ((gedeeld[i]?.[i] ?? 0) + (gedeeld[j]?.[j] ?? 0) - samen)
}
