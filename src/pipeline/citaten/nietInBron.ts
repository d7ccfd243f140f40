import type { Curatie } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import { beweringen } from './beweringen.ts'
import { bewijsstukkenIn, leesDocument, namenIn, rondom, staatIn } from './bewijsstukken.ts'

/**
 * The years, numbers and names in texts of which every source is among `documenten` (text by id of the source), and that
 * none of those holds where it speaks of the subject. A document also proves the year it is of. What also rests on another source, or on the editors, cannot be judged and is left alone.
 */
export function nietInBron(data: Curatie, documenten: ReadonlyMap<string, string>): Probleem[] {
  const alle = beweringen(data)
  const jaren = new Map(data.bronnen.map(({ record: { id, jaar } }) => [id, jaar]))
  const namen = namenIn(alle.map(({ tekst }) => tekst))
  return alle.flatMap(({ bestand, veld, tekst, bronnen, onderwerp, eigenNamen }) => {
    if (bronnen.length === 0 || bronnen.some((bron) => !documenten.has(bron))) return []
    const bekend = bronnen.map((bron) =>
      leesDocument(`${jaren.get(bron) ?? ''} ${rondom(documenten.get(bron) ?? '', onderwerp)}`),
    )
    const eigen = leesDocument(eigenNamen.join(' '))
    const ontbreekt = bewijsstukkenIn(tekst, namen).filter(
      (stuk) => !staatIn(stuk, eigen) && !bekend.some((document) => staatIn(stuk, document)),
    )
    if (ontbreekt.length === 0) return []
    const wat = [...new Set(ontbreekt.map((stuk) => `${stuk.soort} '${stuk.tekst}'`))].join(', ')
    return [{ bestand, veld, boodschap: `noemt ${wat}; dat staat niet in ${[...new Set(bronnen)].join(', ')}` }]
  })
}
