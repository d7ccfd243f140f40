import { DATASETNAAM } from '@/domain/bronvermelding'
import { recordVan } from '@/domain/dossier'
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { routeVan } from '@/domain/routes'

const SLEUTEL = /^(netwerk|instelling|school|gemeente|regio):([A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)?)$/
const VERSIE = /^\d{4}(-\d{2}){0,2}-[0-9a-f]{7}$/

/**
 * What the query of a `correctieAdres` says: `?record=netwerk:zwolse8&versie=2026-11-20-1a2b3c4`. What cannot be read is
 * left out.
 */
export function leesCorrectie(query: string): { onderwerp: Onderwerp | undefined; versie: string | undefined } {
  const params = new URLSearchParams(query)
  const [, soort, id] = SLEUTEL.exec(params.get('record') ?? '') ?? []
  const route = soort === undefined ? undefined : routeVan(`/${soort}/${id}`)
  const versie = params.get('versie') ?? ''
  return {
    onderwerp: route?.naam === 'dossier' ? route.onderwerp : undefined,
    versie: VERSIE.test(versie) ? versie : undefined,
  }
}

/** Its name, where the overview has it; schools are in a file of their own. */
export function naamVanOnderwerp(onderwerp: Onderwerp, naslag: Naslag): string | undefined {
  switch (onderwerp.soort) {
    case 'netwerk':
      return naslag.netwerkById.get(onderwerp.id)?.naam
    case 'instelling':
      return naslag.instellingById.get(onderwerp.id)?.naam
    case 'gemeente':
      return naslag.gemeenteByCode.get(onderwerp.id)?.naam
    case 'regio':
      return naslag.regioByKey.get(regioSleutel(onderwerp.indeling, onderwerp.id))?.naam
    case 'school':
      return undefined
  }
}

/** The text that a reader completes and sends: what the editors need to find and check the claim. */
export function correctietekst(
  onderwerp: Onderwerp | undefined,
  naam: string | undefined,
  versie: string | undefined,
): string {
  const sleutel = onderwerp && recordVan(onderwerp)
  const record = sleutel === undefined ? '' : naam === undefined ? sleutel : `${naam} (${sleutel})`
  return [
    `Correctie op de ${DATASETNAAM}`,
    `Record: ${record}`,
    `Versie van de gegevens: ${versie ?? ''}`,
    '',
    'Wat staat er nu?',
    '',
    'Wat moet het zijn?',
    '',
    'Sinds wanneer?',
    '',
    'Waar staat dat? (document met bladzijde, of webadres)',
    '',
    'Namens welke organisatie geeft u dit door?',
    '',
  ].join('\n')
}
