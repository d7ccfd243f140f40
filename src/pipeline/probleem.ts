/** Something wrong in the curated data, said so that a curator can mend it: which file, which field, what and why. */
export interface Probleem {
  /** Path inside `data/`. */
  bestand: string
  /** `deelnemers[2].instelling`; absent when the whole file or record is meant. */
  veld?: string
  boodschap: string
}

/** One line a problem: `netwerken/route/x.json: deelnemers[2].instelling 'albedda' bestaat niet; bedoelde u 'albeda'?` */
export function toonProbleem({ bestand, veld, boodschap }: Probleem): string {
  return veld === undefined ? `${bestand}: ${boodschap}` : `${bestand}: ${veld} ${boodschap}`
}

/** `['deelnemers', 2, 'instelling']` → `deelnemers[2].instelling` */
export function toonPad(pad: readonly PropertyKey[]): string {
  return pad.reduce<string>((tekst, deel) => {
    if (typeof deel === 'number') return `${tekst}[${deel}]`
    return tekst === '' ? String(deel) : `${tekst}.${String(deel)}`
  }, '')
}
