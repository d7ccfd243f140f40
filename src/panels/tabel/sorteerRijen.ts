/** A column of a table of `T`. */
export interface Kolom<T> {
  kop: string
  /** Numbers stand to the right and start from the highest. */
  getal: boolean
  /** Undefined where there is no number to give. */
  cel: (rij: T) => string | undefined
  /** What it is sorted by, when that is not its text; unknown comes last in both directions. */
  waarde?: (rij: T) => string | number | undefined
}

/** By which column, counted from 0, and in which direction. */
export interface Sortering {
  kolom: number
  aflopend: boolean
}

const taal = new Intl.Collator('nl', { numeric: true })

/** A sorted copy; equal rows stand by the first column. */
export function sorteerRijen<T>(
  rijen: readonly T[],
  kolommen: readonly Kolom<T>[],
  { kolom, aflopend }: Sortering,
): T[] {
  const gekozen = kolommen[kolom]
  const eerste = kolommen[0]
  if (gekozen === undefined || eerste === undefined) return [...rijen]
  const teken = aflopend ? -1 : 1
  return rijen
    .map((rij) => ({
      rij,
      sleutel: gekozen.waarde === undefined ? gekozen.cel(rij) : gekozen.waarde(rij),
      naam: eerste.cel(rij) ?? '',
    }))
    .toSorted((a, b) => vergelijk(a.sleutel, b.sleutel, teken) || taal.compare(a.naam, b.naam))
    .map(({ rij }) => rij)
}

function vergelijk(a: string | number | undefined, b: string | number | undefined, teken: number): number {
  const geenA = a === undefined || a === ''
  const geenB = b === undefined || b === ''
  if (geenA || geenB) return Number(geenA) - Number(geenB)
  return teken * (typeof a === 'number' && typeof b === 'number' ? a - b : taal.compare(String(a), String(b)))
}
