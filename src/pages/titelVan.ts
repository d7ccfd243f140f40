import { indelingBegrippen } from '@/domain/indeling'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'

const SITE = 'Landkaart vmbo–mbo'

function naamVan(onderwerp: Onderwerp, naslag: Naslag): string | undefined {
  switch (onderwerp.soort) {
    case 'netwerk':
      return naslag.netwerkById.get(onderwerp.id)?.naam
    case 'instelling':
      return naslag.instellingById.get(onderwerp.id)?.naam
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      return gemeente && `Wat speelt in ${gemeente.naam}?`
    }
    case 'regio': {
      const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))
      return regio && `${indelingBegrippen[regio.indeling].label} ${regio.naam}`
    }
    case 'school':
      return `School ${onderwerp.id}`
  }
}

/** What the tab is called: `Zwolse Koers · Landkaart vmbo–mbo`. */
export function titelVan(onderwerp: Onderwerp | undefined, naslag: Naslag): string {
  const naam = onderwerp === undefined ? undefined : naamVan(onderwerp, naslag)
  return naam === undefined ? SITE : `${naam} · ${SITE}`
}
