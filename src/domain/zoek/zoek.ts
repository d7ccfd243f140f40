import type { Suggestie } from './suggestie.ts'
import type { Zoekgroep } from './zoekbaar.ts'
import { zoekgroepen } from './zoekbaar.ts'
import type { Ingang, Zoekindex } from './zoekindex.ts'
import { zoekPostcode } from './zoekpostcode.ts'
import type { Kandidaat } from './zoekrang.ts'
import { heetZo, kiesBeste, vergelijk, vindKandidaten, vindNaaste } from './zoekrang.ts'
import type { Vraag } from './zoekvraag.ts'
import { gevondenNaam, leesVraag } from './zoekvraag.ts'

export interface Suggestiegroep {
  groep: Zoekgroep
  suggesties: Suggestie[]
}

export interface Zoekresultaat {
  /** The group with the best suggestion first; equally good groups in the order of `zoekgroepen`. */
  groepen: Suggestiegroep[]
  /** Only when nothing was found: what looks most like it. */
  naaste: Suggestie[]
  gezochtIn: readonly string[]
}

/**
 * The `max` best suggestions for what a reader typed so far. Every word must occur, as (the beginning of) a word in a
 * name or around it. Words that merely look like it count when that leaves fewer than `max` and nothing is called so.
 */
export function zoek(index: Zoekindex, invoer: string, max = 10): Zoekresultaat {
  const vraag = leesVraag(invoer)
  const { gezochtIn } = index
  if (vraag.woorden.length === 0) return { groepen: [], naaste: [], gezochtIn }
  const opPostcode = zoekPostcode(index.bronnen, invoer)
  if (opPostcode.length > 0) return { groepen: [{ groep: 'plaatsen', suggesties: opPostcode }], naaste: [], gezochtIn }

  const precies = vindKandidaten(index, vraag, false)
  const genoeg = precies.length >= max || precies.some(heetZo)
  const kandidaten = genoeg ? precies : vindKandidaten(index, vraag, true)
  const naaste = kandidaten.length > 0 ? [] : vindNaaste(index, vraag)
  return {
    groepen: groepeer(kiesBeste(kandidaten, max), vraag),
    naaste: naaste.map((ingang) => maakSuggestie(ingang, vraag)),
    gezochtIn,
  }
}

function groepeer(gekozen: readonly Kandidaat[], vraag: Vraag): Suggestiegroep[] {
  return zoekgroepen
    .map((groep) => ({ groep, leden: gekozen.filter(({ ingang }) => ingang.groep === groep).toSorted(vergelijk) }))
    .filter(({ leden }) => leden.length > 0)
    .toSorted((a, b) => (a.leden[0]?.klasse ?? 0) - (b.leden[0]?.klasse ?? 0))
    .map(({ groep, leden }) => ({ groep, suggesties: leden.map(({ ingang }) => maakSuggestie(ingang, vraag)) }))
}

function maakSuggestie(ingang: Ingang, vraag: Vraag): Suggestie {
  const { onderwerp, groep, namen, toelichting } = ingang
  const via = gevondenNaam(ingang, vraag)
  return { onderwerp, groep, label: namen[0].naam, toelichting: toelichting(), ...(via === namen[0] ? {} : { via }) }
}
