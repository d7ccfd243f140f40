import { distance } from 'fastest-levenshtein'

/** Among more candidates than the data will have, guessing for each of many mistakes would cost minutes. */
const TE_VEEL = 5000

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters may differ. */
export function bedoeldeU(waarde: string, kandidaten: Iterable<string>): string | undefined {
  let beste: string | undefined
  let kleinste = Math.max(2, Math.floor(waarde.length / 3)) + 1
  let bekeken = 0
  for (const kandidaat of kandidaten) {
    bekeken += 1
    if (bekeken > TE_VEEL) return undefined
    if (Math.abs(waarde.length - kandidaat.length) >= kleinste) continue
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
