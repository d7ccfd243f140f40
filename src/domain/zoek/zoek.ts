import type { Suggestie } from './suggestie.ts'
import type { Zoekgroep } from './zoekbaar.ts'
import { zoekgroepen } from './zoekbaar.ts'
import type { Ingang, Zoekindex } from './zoekindex.ts'
import { zoekPostcode } from './zoekpostcode.ts'
import type { Kandidaat } from './zoekrang.ts'
import { heetZo, isWegwijzer, kiesBeste, vergelijk, vindKandidaten, vindNaaste } from './zoekrang.ts'
import type { Leestekst } from './leestekst.ts'
import { suggestieVanTekst, zoekInTeksten } from './zoekteksten.ts'
import type { Vraag } from './zoekvraag.ts'
import { gevondenNaam, leesVraag } from './zoekvraag.ts'

export interface Suggestiegroep {
  groep: Zoekgroep
  suggesties: Suggestie[]
  /** How many there are, those that are not shown too; as far as was looked (`VOORSELECTIE`). */
  aantal: number
}

export interface Zoekresultaat {
  /** The group with the best suggestion first; equally good groups in the order of `zoekgroepen`. */
  groepen: Suggestiegroep[]
  /** Only when nothing was found: what looks most like it. */
  naaste: Suggestie[]
  gezochtIn: readonly string[]
}

/** So many of each kind of text are shown beside what is called so. */
const MAX_TEKSTEN = 3

/**
 * The `max` best suggestions for what a reader typed so far, and a few texts that speak of it. Every word must occur, as
 * (the beginning of) a word in a name or around it. Words that merely look like it count when that leaves fewer than
 * `max`, nothing is called so and no text holds them.
 */
export function zoek(index: Zoekindex, invoer: string, max = 10): Zoekresultaat {
  const vraag = leesVraag(invoer)
  const { gezochtIn } = index
  if (vraag.woorden.length === 0) return { groepen: [], naaste: [], gezochtIn }
  const opPostcode = zoekPostcode(index.bronnen, invoer)
  if (opPostcode.length > 0) {
    return {
      groepen: [{ groep: 'plaatsen', suggesties: opPostcode, aantal: opPostcode.length }],
      naaste: [],
      gezochtIn,
    }
  }

  const inTeksten = zoekInTeksten(index.teksten, vraag)
  const precies = vindKandidaten(index, vraag, false)
  const genoeg = precies.length >= max || precies.some(heetZo) || (precies.length === 0 && inTeksten.length > 0)
  const kandidaten = genoeg ? precies : vindKandidaten(index, vraag, true)
  const groepen = groepeer(kandidaten, vraag, max)
  const teksten = tekstgroepen(inTeksten, vraag, groepen)
  const naaste = groepen.length + teksten.length > 0 ? [] : vindNaaste(index, vraag)
  return { groepen: [...groepen, ...teksten], naaste: naaste.map((ingang) => maakSuggestie(ingang, vraag)), gezochtIn }
}

function groepeer(kandidaten: readonly Kandidaat[], vraag: Vraag, max: number): Suggestiegroep[] {
  const gekozen = kiesBeste(kandidaten, max)
  return zoekgroepen
    .map((groep) => ({
      groep,
      leden: gekozen.filter(({ ingang }) => ingang.groep === groep).toSorted(vergelijk),
      aantal: kandidaten.filter(({ ingang }) => ingang.groep === groep).length,
    }))
    .filter(({ leden }) => leden.length > 0)
    .toSorted((a, b) => plaatsVan(a.leden[0]) - plaatsVan(b.leden[0]))
    .map(({ groep, leden, aantal }) => ({
      groep,
      suggesties: leden.map(({ ingang }) => maakSuggestie(ingang, vraag)),
      aantal,
    }))
}

/** Where a group stands, by its best member. */
function plaatsVan(eerste: Kandidaat | undefined): number {
  if (eerste === undefined) return 0
  return eerste.klasse + (isWegwijzer(eerste.ingang.groep) && !heetZo(eerste) ? ACHTERAAN : 0)
}

/** More than there are classes. */
const ACHTERAAN = 10

/** What texts say comes after what is called so; a netwerk that is found by its name already is not told again. */
function tekstgroepen(
  teksten: readonly Leestekst[],
  vraag: Vraag,
  gevonden: readonly Suggestiegroep[],
): Suggestiegroep[] {
  const bekend = new Set(
    gevonden.flatMap(({ suggesties }) => suggesties.flatMap(({ doel }) => (doel.soort === 'netwerk' ? doel.id : []))),
  )
  const isNieuw = ({ doel }: Leestekst) => doel.soort !== 'netwerk' || !bekend.has(doel.id)
  return (['teksten', 'kennis'] as const).flatMap((groep): Suggestiegroep[] => {
    const hier = teksten.filter((tekst) => tekst.groep === groep && isNieuw(tekst))
    const suggesties = hier.slice(0, MAX_TEKSTEN).map((tekst) => suggestieVanTekst(tekst, vraag))
    return suggesties.length === 0 ? [] : [{ groep, suggesties, aantal: hier.length }]
  })
}

function maakSuggestie(ingang: Ingang, vraag: Vraag): Suggestie {
  const { doel, groep, namen, toelichting, antwoord } = ingang
  const via = gevondenNaam(ingang, vraag)
  return {
    ...{ doel, groep, label: namen[0].naam, toelichting: toelichting(), antwoord: antwoord?.() ?? [] },
    ...(via === namen[0] ? {} : { via }),
  }
}
