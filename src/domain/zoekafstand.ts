/** How far a typed word is from a term: `heel` from all of it, `begin` from the nearest beginning of it. */
export interface Afstand {
  heel: number
  begin: number
}

const VER: Afstand = { heel: Infinity, begin: Infinity }

/**
 * Counts wrong, missing, extra and swapped letters (optimal string alignment) between a typed word and a term, and
 * gives up once more than `max` are certain. The beginning counts too: `amstrd` is one letter from `amsterd·am`.
 */
export function meetAfstand(woord: string, term: string, max: number): Afstand {
  const breedte = Math.min(term.length, woord.length + max)
  if (term.length < woord.length - max) return VER
  let eerder: number[] = []
  let vorige: number[] = []
  for (let j = 0; j <= breedte; j++) vorige.push(j)
  for (let i = 1; i <= woord.length; i++) {
    const rij = [i]
    let kleinste = i
    const letter = woord.charCodeAt(i - 1)
    for (let j = 1; j <= breedte; j++) {
      const ander = term.charCodeAt(j - 1)
      let waarde = (vorige[j - 1] ?? 0) + (letter === ander ? 0 : 1)
      waarde = Math.min(waarde, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1)
      const gewisseld = j > 1 && letter === term.charCodeAt(j - 2) && woord.charCodeAt(i - 2) === ander
      if (i > 1 && gewisseld) waarde = Math.min(waarde, (eerder[j - 2] ?? 0) + 1)
      rij.push(waarde)
      if (waarde < kleinste) kleinste = waarde
    }
    if (kleinste > max) return VER
    eerder = vorige
    vorige = rij
  }
  const heel = term.length > breedte ? Infinity : (vorige[breedte] ?? Infinity)
  return { heel, begin: Math.min(...vorige) }
}

/** A bit for each letter that occurs (digits share six): a cheap way to see that words cannot be near each other. */
export function letterMasker(tekst: string): number {
  let masker = 0
  for (let i = 0; i < tekst.length; i++) {
    const code = tekst.charCodeAt(i)
    masker |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6))
  }
  return masker >>> 0
}

/** How many bits are set in a 32-bit number. */
export function telBits(bits: number): number {
  let over = bits - ((bits >>> 1) & 0x55555555)
  over = (over & 0x33333333) + ((over >>> 2) & 0x33333333)
  return (((over + (over >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
