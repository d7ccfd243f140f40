import { groepeer } from '../opzoeken.ts'
import { opsomming } from '../taal.ts'
import type { InstellingPunt } from './kaartbeeld.ts'
import type { MetPunt } from './spreid.ts'
import { liggenDichtbij, middenVan } from './spreid.ts'

/** Towns nearer to each other than this, in degrees of latitude (about 8 km), would cover each other on the whole country. */
const DICHTBIJ = 0.07

/** From this zoom of MapLibre on a town is shown that has one vestiging, and no main one. */
export const KLEIN_VANAF = 6.9

/** The vestigingen of a town, and of smaller towns close by, as one symbol on a map of the whole country. */
export interface Bundel extends MetPunt {
  /** Town and code of the gemeente of the largest. */
  plaats: string
  gemeente: string
  leden: readonly InstellingPunt[]
  /** Zoom of MapLibre from which it is shown. */
  vanaf: number
}

/** One symbol a town, the largest first; each stands where the vestigingen of its largest town are. */
export function bundels(punten: readonly InstellingPunt[]): Bundel[] {
  const steden = [...groepeer(punten, ({ gemeente, plaats }) => [`${gemeente} ${plaats}`]).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  const gevonden: (MetPunt & { leden: InstellingPunt[] })[] = []
  for (const leden of steden) {
    const midden = middenVan(leden)
    const grotere = gevonden.find((bundel) => liggenDichtbij(bundel, midden, DICHTBIJ))
    if (grotere === undefined) gevonden.push({ ...midden, leden: [...leden] })
    else grotere.leden.push(...leden)
  }
  return gevonden.flatMap(({ leden, ...midden }): Bundel[] => {
    const [eerste] = leden
    if (eerste === undefined) return []
    const { plaats, gemeente } = eerste
    return [{ ...midden, plaats, gemeente, leden, vanaf: leden.length > 1 || eerste.hoofd ? 0 : KLEIN_VANAF }]
  })
}

/** `3 mbo-vestigingen in Zwolle en omgeving: Cibap en Deltion College` */
export function bundelzin({ plaats, leden }: Pick<Bundel, 'plaats' | 'leden'>): string {
  const namen = [...new Set(leden.map(({ naam }) => naam))].toSorted((a, b) => a.localeCompare(b, 'nl'))
  const waar = leden.every((lid) => lid.plaats === plaats) ? plaats : `${plaats} en omgeving`
  return `${leden.length} mbo-vestigingen in ${waar}: ${opsomming(namen)}`
}
