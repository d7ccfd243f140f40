import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import type { NetwerkKern } from '@/domain/overzicht'
import { telwoord } from '@/domain/taal'
import { woorden } from '@/domain/zoek/zoektekst'
import type { Suggestie } from '@/domain/zoek/suggestie'
import type { Zoekresultaat } from '@/domain/zoek/zoek'
import type { Zoekdoel, Zoekgroep } from '@/domain/zoek/zoekbaar'
import { zoekgroepBegrippen } from '@/domain/zoek/zoekbaar'

/** A line that can be chosen. */
export interface Optie {
  sleutel: string
  doel: Zoekdoel
  /** What was found; absent for the line that filters the list by what was typed. */
  suggestie?: Suggestie
  /** Of a filter: how many netwerken it leaves. */
  aantal?: number
}

/** Lines that belong together; a group without a title stands apart. */
export interface Optiegroep {
  sleutel: Zoekgroep | 'naaste' | 'filter'
  titel?: string
  /** How many there are: `4`, or `4 van 12` when not all are shown. */
  telling?: string
  opties: Optie[]
}

interface Lijst {
  netwerken: readonly NetwerkKern[]
  /** The filters that are on; a found filter comes on top of them. */
  filters: NetwerkFilters
}

/** More than these were not looked at closely. */
const HOOGSTENS = 40

/** The lines below the box, from top to bottom. Filtering the list is the last, when it would leave anything. */
export function maakOpties({ groepen, naaste }: Zoekresultaat, q: string, lijst: Lijst): Optiegroep[] {
  const opties = (suggesties: readonly Suggestie[]) => suggesties.map((suggestie) => vanSuggestie(suggestie, lijst))
  return [
    ...groepen.map(({ groep, suggesties, aantal }): Optiegroep => ({
      sleutel: groep,
      titel: zoekgroepBegrippen[groep].label,
      telling: toonTelling(suggesties.length, aantal),
      opties: opties(suggesties),
    })),
    ...(naaste.length === 0
      ? []
      : [{ sleutel: 'naaste' as const, titel: 'Misschien bedoelt u', opties: opties(naaste) }]),
    ...filterOpWoorden(q, lijst),
  ]
}

function toonTelling(getoond: number, aantal: number): string {
  if (getoond === aantal) return String(aantal)
  return `${getoond} van ${aantal}${aantal >= HOOGSTENS ? ' of meer' : ''}`
}

function vanSuggestie(suggestie: Suggestie, { netwerken, filters }: Lijst): Optie {
  const { doel, label, toelichting } = suggestie
  const sleutel = `${'id' in doel ? `${doel.soort}/${doel.id}` : doel.soort}/${label}/${toelichting}`
  if (doel.soort !== 'filter') return { sleutel, doel, suggestie }
  return { sleutel, doel, suggestie, aantal: filterNetwerken(netwerken, { ...filters, ...doel.filter }).length }
}

function filterOpWoorden(q: string, { netwerken, filters }: Lijst): Optiegroep[] {
  if (woorden(q).length === 0) return []
  const aantal = filterNetwerken(netwerken, { ...filters, q }).length
  return aantal === 0
    ? []
    : [{ sleutel: 'filter', opties: [{ sleutel: 'q', doel: { soort: 'filter', filter: { q } }, aantal }] }]
}

/** What a screen reader hears when the suggestions change. */
export function meldAantal({ groepen, naaste }: Zoekresultaat, q: string, laadt: boolean): string {
  const aantal = groepen.reduce((som, { suggesties }) => som + suggesties.length, 0)
  if (aantal > 0) return telwoord(aantal, 'suggestie', 'suggesties')
  if (laadt) return 'Scholen, plaatsen en teksten worden geladen'
  const lijkend =
    naaste.length === 0 ? '' : naaste.length === 1 ? ' 1 naam lijkt erop.' : ` ${naaste.length} namen lijken erop.`
  return `Niets gevonden voor ‘${q}’.${lijkend}`
}

/** `netwerken, gemeenten en regio’s` */
export function somOp(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
