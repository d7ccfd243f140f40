import type { Zoekgroep } from '@/domain/zoek/zoekbaar'
import { zoekgroepBegrippen } from '@/domain/zoek/zoekbaar'
import type { Suggestie } from '@/domain/zoek/suggestie'
import type { Zoekresultaat } from '@/domain/zoek/zoek'
import { telwoord } from '@/domain/taal'

/** A line that can be chosen: a suggestion, or to filter the list by what was typed. */
export type Optie = { soort: 'suggestie'; suggestie: Suggestie } | { soort: 'filter'; q: string }

/** Lines that belong together; a group without a title stands apart. */
export interface Optiegroep {
  sleutel: Zoekgroep | 'naaste' | 'filter'
  titel?: string
  opties: Optie[]
}

const vanSuggestie = (suggestie: Suggestie): Optie => ({ soort: 'suggestie', suggestie })

/** The lines below the box, from top to bottom. Filtering the list is the last, when it would leave anything. */
export function maakOpties({ groepen, naaste }: Zoekresultaat, q: string): Optiegroep[] {
  return [
    ...groepen.map(({ groep, suggesties }): Optiegroep => ({
      sleutel: groep,
      titel: zoekgroepBegrippen[groep].label,
      opties: suggesties.map(vanSuggestie),
    })),
    ...(naaste.length === 0
      ? []
      : [{ sleutel: 'naaste' as const, titel: 'Lijkt erop', opties: naaste.map(vanSuggestie) }]),
    ...(groepen.length === 0 ? [] : [{ sleutel: 'filter' as const, opties: [{ soort: 'filter' as const, q }] }]),
  ]
}

/** What a screen reader hears when the suggestions change. */
export function meldAantal({ groepen, naaste }: Zoekresultaat, q: string, laadt: boolean): string {
  const aantal = groepen.reduce((som, { suggesties }) => som + suggesties.length, 0)
  if (aantal > 0) return telwoord(aantal, 'suggestie', 'suggesties')
  if (laadt) return 'Scholen en plaatsen worden geladen'
  const lijkend =
    naaste.length === 0 ? '' : naaste.length === 1 ? ' 1 naam lijkt erop.' : ` ${naaste.length} namen lijken erop.`
  return `Niets gevonden voor ‘${q}’.${lijkend}`
}

/** `netwerken, gemeenten en regio’s` */
export function somOp(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
