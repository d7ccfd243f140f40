import { DATASETNAAM } from '@/domain/datasetnaam'
import { recordVan } from '@/domain/dossier/dossier'
import type { Onderwerp } from '@/domain/routes'

/**
 * The text that a reader completes and sends about what comes from a register: what the editors need to find and check
 * the claim.
 */
export function correctietekst(onderwerp: Onderwerp, naam: string | undefined, versie: string): string {
  const sleutel = recordVan(onderwerp)
  return [
    `Correctie op de ${DATASETNAAM}`,
    `Record: ${naam === undefined ? sleutel : `${naam} (${sleutel})`}`,
    `Versie van de gegevens: ${versie}`,
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
