import type { Naslag } from '../opzoeken.ts'
import { paginas } from '../paginas.ts'
import type { Zoekdoel } from './zoekbaar.ts'
import { kaleTekst } from './zoektekst.ts'
import type { Zoekteksten } from './zoektekstbestand.ts'

/** A text that can be searched, with what it is a text of. */
export interface Leestekst {
  doel: Zoekdoel
  groep: 'teksten' | 'kennis'
  label: string
  tekst: string
  /** Without capitals and accents, with a space before every word. */
  kaal: string
}

/** The texts of what there is, one at a time. */
export function* leesteksten({ netwerken, kennis }: Zoekteksten, naslag: Naslag): Generator<Leestekst, void> {
  for (const [id, tekst] of netwerken) {
    const netwerk = naslag.netwerkById.get(id)
    if (netwerk === undefined) continue
    yield { doel: { soort: 'netwerk', id }, groep: 'teksten', label: netwerk.naam, tekst, kaal: ` ${kaleTekst(tekst)}` }
  }
  for (const [deel, label, tekst] of kennis) {
    const kaal = ` ${kaleTekst(`${label} ${tekst}`)}`
    yield { doel: { soort: 'pagina', pad: `${paginas.inzichten.pad}/${deel}` }, groep: 'kennis', label, tekst, kaal }
  }
}
