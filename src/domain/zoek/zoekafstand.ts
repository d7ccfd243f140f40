/** How far a typed word is from a term: `heel` from all of it, `begin` from the nearest beginning of it. */
export interface Afstand {
  heel: number
  begin: number
}

/**
 * The table in which wrong, missing, extra and swapped letters are counted (optimal string alignment): one row for
 * each letter of a term, one column for each letter of the typed word. Terms that begin alike share their first rows.
 */
export interface Afstandstabel {
  /** More rows than this cannot matter. */
  maxRijen: number
  /** Fills the row of the letter of `term` at `rij - 1`; returns the smallest count in it. */
  vulRij: (term: string, rij: number) => number
  /** How far the whole word is from the first `rij` letters. */
  totRij: (rij: number) => number
}

/** Makes the table of one typed word; counts above `max` are not exact, only too many. */
export function maakAfstandstabel(woord: string, max: number): Afstandstabel {
  const breedte = woord.length + 1
  const maxRijen = woord.length + max
  const teVeel = max + 1
  const cellen = new Uint8Array((maxRijen + 1) * breedte).fill(teVeel)
  for (let kolom = 0; kolom <= Math.min(woord.length, max); kolom++) cellen[kolom] = kolom
  const cel = (plek: number) => cellen[plek] ?? teVeel

  function vulRij(term: string, rij: number): number {
    const start = rij * breedte
    const letter = term.charCodeAt(rij - 1)
    const letterEerder = rij > 1 ? term.charCodeAt(rij - 2) : -1
    // Only cells near the diagonal can hold a count of at most `max`.
    const van = Math.max(1, rij - max)
    const tot = Math.min(woord.length, rij + max)
    let kleinste = van === 1 ? Math.min(rij, teVeel) : teVeel
    cellen[start + van - 1] = kleinste
    for (let kolom = van; kolom <= tot; kolom++) {
      const boven = start - breedte + kolom
      const ander = woord.charCodeAt(kolom - 1)
      let aantal = cel(boven - 1) + (letter === ander ? 0 : 1)
      if (cel(boven) + 1 < aantal) aantal = cel(boven) + 1
      if (cel(start + kolom - 1) + 1 < aantal) aantal = cel(start + kolom - 1) + 1
      if (letterEerder === ander && kolom > 1 && letter === woord.charCodeAt(kolom - 2)) {
        aantal = Math.min(aantal, cel(boven - breedte - 2) + 1)
      }
      cellen[start + kolom] = aantal
      if (aantal < kleinste) kleinste = aantal
    }
    if (tot < woord.length) cellen[start + tot + 1] = teVeel
    return kleinste
  }

  return { maxRijen, vulRij, totRij: (rij) => cel(rij * breedte + woord.length) }
}

/** The distance between a typed word and one term; `Infinity` when it is more than `max`. */
export function meetAfstand(woord: string, term: string, max: number): Afstand {
  const { maxRijen, vulRij, totRij } = maakAfstandstabel(woord, max)
  let begin = totRij(0)
  let rij = 0
  while (rij < term.length && rij < maxRijen) {
    rij += 1
    if (vulRij(term, rij) > max) break
    begin = Math.min(begin, totRij(rij))
  }
  const heel = rij === term.length ? totRij(rij) : Infinity
  return { heel: heel > max ? Infinity : heel, begin: begin > max ? Infinity : begin }
}
