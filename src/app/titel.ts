import { DATASETNAAM } from '@/domain/datasetnaam'
import { indelingBegrippen } from '@/domain/indeling'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Onderwerp, PaginaNaam, Route } from '@/domain/routes'
import { schoolMetCode } from '@/domain/scholen'

const paginatitels: Record<PaginaNaam, string> = {
  overlap: 'Overlap van netwerken',
  vergelijk: 'Vergelijk',
  inzichten: 'Inzichten',
  bijdragen: 'Bijdragen',
  insluiten: 'Insluiten op uw site',
  data: 'Open data',
  wijzigingen: 'Wijzigingen in de gegevens',
  over: 'Over de landkaart',
}

/** What the tab is called: `Zwolse Koers · Landkaart vmbo–mbo`. */
export function titelVan(route: Route, naslag: Naslag, scholen: readonly School[]): string {
  if (route.naam === 'start') return `${DATASETNAAM}: samenwerking per regio`
  const naam =
    route.naam === 'pagina'
      ? paginatitels[route.pagina]
      : route.naam === 'dossier'
        ? onderwerpTitel(route.onderwerp, naslag, scholen)
        : undefined
  return `${naam ?? 'Niet gevonden'} · ${DATASETNAAM}`
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
