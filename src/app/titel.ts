import { STARTTITEL, tabtitel } from '@/domain/datasetnaam'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { NIETS_GEVONDEN, paginas } from '@/domain/paginas'
import type { Onderwerp, Route } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'

/** What the tab is called: `Zwolse Koers · Landkaart vmbo–mbo`. */
export function titelVan(route: Route, naslag: Naslag, scholen: readonly School[]): string {
  switch (route.naam) {
    case 'start':
      return STARTTITEL
    case 'dossier':
      return tabtitel(onderwerpTitel(route.onderwerp, naslag, scholen) ?? 'Niet gevonden')
    case 'pagina':
      return tabtitel(paginas[route.pagina].titel)
    case 'onbekend':
      return tabtitel(NIETS_GEVONDEN)
  }
}

function onderwerpTitel(onderwerp: Onderwerp, naslag: Naslag, scholen: readonly School[]): string | undefined {
  switch (onderwerp.soort) {
    case 'netwerk':
      return naslag.netwerkById.get(onderwerp.id)?.naam
    case 'instelling':
      return naslag.instellingById.get(onderwerp.id)?.naam
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      return school && `${school.naam}, ${school.plaats}`
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      return gemeente && `Wat speelt in ${gemeente.naam}?`
    }
    case 'regio': {
      const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))
      return regio && `${indelingBegrippen[regio.indeling].label} ${regio.naam}`
    }
  }
}
