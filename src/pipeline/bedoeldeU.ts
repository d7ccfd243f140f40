import { distance } from 'fastest-levenshtein'

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters may differ. */
export function bedoeldeU(waarde: string, kandidaten: Iterable<string>): string | undefined {
  let beste: string | undefined
  let kleinste = Math.max(2, Math.floor(waarde.length / 3)) + 1
  for (const kandidaat of kandidaten) {
    const afstand = distance(waarde.toLowerCase(), kandidaat.toLowerCase())
    if (afstand < kleinste) {
      kleinste = afstand
      beste = kandidaat
    }
  }
  return beste
}

/** `; bedoelde u 'albeda'?` or nothing. */
export function suggestie(waarde: string, kandidaten: Iterable<string>): string {
  const bedoeld = bedoeldeU(waarde, kandidaten)
  return bedoeld === undefined ? '' : `; bedoelde u '${bedoeld}'?`
}
