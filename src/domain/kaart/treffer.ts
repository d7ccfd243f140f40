import { mboSoortBegrippen } from '../mboWaarden.ts'
import type { Onderwerp } from '../routes.ts'
import type { InstellingPunt } from './kaartbeeld.ts'

/** Something on the map under the pointer, with how it is called there. */
export interface Treffer {
  onderwerp: Onderwerp
  naam: string
  toelichting: string
}

/** The instellingen of these vestigingen, each once: `Deltion College`, `roc · Zwolle, 2 vestigingen`. */
export function instellingtreffers(leden: readonly InstellingPunt[]): Treffer[] {
  const perInstelling = new Map<string, InstellingPunt[]>()
  for (const lid of leden) perInstelling.set(lid.id, [...(perInstelling.get(lid.id) ?? []), lid])
  return [...perInstelling].flatMap(([id, eigen]): Treffer[] => {
    const [eerste] = eigen
    if (eerste === undefined) return []
    const { naam, soort, plaats, hoofd } = eerste
    const aantal = eigen.length > 1 ? `, ${eigen.length} vestigingen` : ''
    const wat = `${mboSoortBegrippen[soort].label.toLowerCase()} · ${plaats}${aantal}${hoofd ? ', hoofdvestiging' : ''}`
    return [{ onderwerp: { soort: 'instelling', id }, naam, toelichting: wat }]
  })
}
