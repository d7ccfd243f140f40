import { recordVan } from '../dossier/dossier.ts'
import { indelingSchema } from '../indeling.ts'
import { indelingBegrippen } from '../indelingBegrippen.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { School } from '../overzicht.ts'
import { paginas } from '../paginas.ts'
import type { Onderwerp } from '../routes.ts'
import { schoolMetCode } from '../scholen.ts'

/** Reads `netwerk:zwolse8` or `regio:provincie/PV23`, as `recordVan` writes them; undefined for anything else. */
export function leesRecord(tekst: string | null): Onderwerp | undefined {
  const [, soort, rest = ''] = /^([a-z]+):(.{1,120})$/.exec(tekst ?? '') ?? []
  switch (soort) {
    case 'netwerk':
    case 'instelling':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rest) ? { soort, id: rest } : undefined
    case 'school':
      return /^\d{2}[A-Z]{2}\d{2}$/.test(rest) ? { soort, id: rest } : undefined
    case 'gemeente':
      return /^GM\d{4}$/.test(rest) ? { soort, id: rest } : undefined
    case 'regio': {
      const [, naam, id] = /^([a-z]+)\/([A-Za-z0-9-]+)$/.exec(rest) ?? []
      const indeling = indelingSchema.options.find((optie) => optie === naam)
      return indeling === undefined || id === undefined ? undefined : { soort, indeling, id }
    }
    default:
      return undefined
  }
}

/**
 * The address of a comparison, below the base path: `/vergelijk?a=netwerk:x&b=netwerk:y`. `rest` is what else the
 * address holds and should keep, without a question mark: `jaar=2021`.
 */
export function vergelijkAdres(a: Onderwerp | undefined, b: Onderwerp | undefined, rest = ''): string {
  const delen = [deel('a', a), deel('b', b), rest].filter((tekst) => tekst !== '')
  return delen.length === 0 ? paginas.vergelijk.pad : `${paginas.vergelijk.pad}?${delen.join('&')}`
}

/** The address of the overlap around a subject: `/overlap?van=gemeente:GM0193`. */
export function overlapAdres(van: Onderwerp | undefined, rest = ''): string {
  const delen = [deel('van', van), rest].filter((tekst) => tekst !== '')
  return delen.length === 0 ? paginas.overlap.pad : `${paginas.overlap.pad}?${delen.join('&')}`
}

// The characters of a record are those of an id, a colon and a slash: all may stand in a query as they are.
const deel = (naam: string, onderwerp: Onderwerp | undefined) =>
  onderwerp === undefined ? '' : `${naam}=${recordVan(onderwerp)}`

/** What a subject is called in running text, so that namesakes differ: `gemeente Zwolle`; undefined when unknown. */
export function onderwerpNaam(onderwerp: Onderwerp, naslag: Naslag, scholen: readonly School[]): string | undefined {
  switch (onderwerp.soort) {
    case 'netwerk':
      return naslag.netwerkById.get(onderwerp.id)?.naam
    case 'instelling':
      return naslag.instellingById.get(onderwerp.id)?.naam
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      return school && `${school.naam} (${school.plaats})`
    }
    case 'gemeente': {
      const gemeente = naslag.gemeenteByCode.get(onderwerp.id)
      return gemeente && `gemeente ${gemeente.naam}`
    }
    case 'regio': {
      const regio = naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))
      return regio && `${soortnaam(onderwerp.indeling)} ${regio.naam.replace(/^Regio /, '')}`
    }
  }
}

/** `provincie`, but `RMC-regio` and `COROP-gebied` keep their capitals. */
function soortnaam(indeling: Extract<Onderwerp, { soort: 'regio' }>['indeling']): string {
  const { label } = indelingBegrippen[indeling]
  return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase()
}
