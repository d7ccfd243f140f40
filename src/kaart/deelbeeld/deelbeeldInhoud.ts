import { DATASETNAAM } from '@/domain/datasetnaam'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Onderwerp, Route } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'
import type { Kaartjeinhoud, Kaartjepunt } from '@/kaart/svg/kaartjeinhoud'
import { kaartjeinhoud } from '@/kaart/svg/kaartjeinhoud'

/** What a share picture says and shows. */
export interface Deelbeeld {
  titel: string
  /** What it is and where, in one line: `STO-regio · 14 gemeenten`. */
  regel: string
  /** `aantallen` is the map of the first page: how many netwerken each gemeente has. */
  gebied: Kaartjeinhoud['gebied'] | 'aantallen'
  punten: readonly Kaartjepunt[]
}

/**
 * The share picture of a page. A school has that of its gemeente: on a map of the country both are the same spot.
 * `titel` is the title in the head of the page.
 */
export function deelbeeldVan(route: Route, titel: string, naslag: Naslag, scholen: readonly School[]): Deelbeeld {
  // A page about a subject shows the same as its dossier.
  const onderwerp = 'onderwerp' in route && route.onderwerp ? inBeeld(route.onderwerp, scholen) : undefined
  const inhoud = onderwerp && kaartjeinhoud(onderwerp, naslag, scholen)
  const tekst = onderwerp && tekstVan(onderwerp, naslag)
  if (inhoud === undefined || tekst === undefined) {
    const eigen = route.naam === 'pagina' ? titel.replace(` · ${DATASETNAAM}`, '') : 'Samenwerking per regio'
    return { titel: eigen, regel: 'Netwerken van vmbo en mbo', gebied: 'aantallen', punten: [] }
  }
  const { soort, naam } = tekst
  return {
    titel: naam,
    regel: [soort, omvang(inhoud.gebied)].filter(Boolean).join(' · '),
    gebied: inhoud.gebied,
    punten: inhoud.punten.filter((punt) => punt.soort !== 'school'),
  }
}

function inBeeld(onderwerp: Onderwerp, scholen: readonly School[]): Onderwerp | undefined {
  if (onderwerp.soort !== 'school') return onderwerp
  const school = schoolMetCode(scholen, onderwerp.id)
  return school && { soort: 'gemeente', id: school.gemeente }
}

function tekstVan(onderwerp: Onderwerp, naslag: Naslag): { naam: string; soort: string } | undefined {
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      return netwerk && { naam: netwerk.naam, soort: netwerkSoortBegrippen[netwerk.soort].label }
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      return instelling && { naam: instelling.naam, soort: 'Mbo-instelling' }
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      const provincie = gemeente && naslag.regioByKey.get(regioSleutel('provincie', gemeente.provincie))?.naam
      return gemeente && { naam: gemeente.naam, soort: `Gemeente in ${provincie ?? 'Nederland'}` }
    }
    case 'regio': {
      const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))
      return regio && { naam: regio.naam, soort: indelingBegrippen[onderwerp.indeling].label }
    }
    case 'school':
      return undefined
  }
}

/** Nothing for one gemeente: its name says enough, and for a gemeente it is the subject itself. */
function omvang(gebied: Kaartjeinhoud['gebied']): string {
  if (gebied === 'landelijk') return 'heel Nederland'
  if (gebied === 'onbekend') return 'gebied onbekend'
  return gebied.length < 2 ? '' : `${gebied.length} gemeenten`
}
