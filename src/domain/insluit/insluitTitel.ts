import { indelingBegrippen } from '../indelingBegrippen.ts'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { Onderwerp } from '../routes.ts'
import { opsomming } from '../taal.ts'

/** What is chosen, as far as a title can say it. */
interface Gekozen {
  soort: readonly string[]
  gemeente: readonly string[]
  netwerk: readonly string[]
}

const ALLES = 'Samenwerking van vmbo en mbo'

/**
 * Names what an embed shows: "De Zwolse8", "STO-regio’s in Zwolle", "Samenwerking van vmbo en mbo". A school is named by
 * its code alone here: their names are in a file of their own.
 */
export function insluitTitel(onderwerp: Onderwerp | undefined, gekozen: Gekozen, naslag: Naslag): string {
  if (onderwerp !== undefined) return naamVan(onderwerp, naslag) ?? ALLES
  const netwerken = gekozen.netwerk.flatMap((id) => naslag.netwerkById.get(id)?.naam ?? [])
  if (netwerken.length > 0) return opsomming(netwerken)
  const soorten = netwerkSoortSchema.options
    .filter((soort) => gekozen.soort.includes(soort))
    .map((soort) => netwerkSoortBegrippen[soort].meervoud)
  const wat = soorten.length === 0 ? ALLES : soorten.length > 3 ? 'Netwerken' : opsomming(soorten)
  const gemeenten = gekozen.gemeente.flatMap((code) => naslag.gemeenteByCode.get(code)?.naam ?? [])
  if (gemeenten.length === 0) return wat
  return `${wat} in ${gemeenten.length > 3 ? `${gemeenten.length} gemeenten` : opsomming(gemeenten)}`
}

function naamVan(onderwerp: Onderwerp, naslag: Naslag): string | undefined {
  switch (onderwerp.soort) {
    case 'netwerk':
      return naslag.netwerkById.get(onderwerp.id)?.naam
    case 'instelling':
      return naslag.instellingById.get(onderwerp.id)?.naam
    case 'school':
      return `Vmbo-vestiging ${onderwerp.id}`
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      return gemeente && `Gemeente ${gemeente.naam}`
    }
    case 'regio': {
      const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))
      return regio && `${indelingBegrippen[regio.indeling].label} ${regio.naam}`
    }
  }
}
