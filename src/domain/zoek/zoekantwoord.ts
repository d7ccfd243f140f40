import { stoRegioVanGemeente } from '../betekenis/stoRegioVan.ts'
import type { Naslag } from '../opzoeken.ts'
import type { GemeenteKern } from '../overzicht.ts'
import { opsomming } from '../taal.ts'

/** So many names fit on a line. */
const NAMEN = 4

/**
 * What whoever types a place or postcode wants to know first: `STO-regio: Zwolle` (or `STO-regio, waarschijnlijk: …`) and
 * `Mbo in de gemeente: Deltion College`. What is not known is said to be unknown.
 */
export function antwoordVanGemeente(gemeente: GemeenteKern, naslag: Naslag): string[] {
  return [stoRegioRegel(gemeente, naslag), mboRegel(gemeente, naslag)]
}

function stoRegioRegel(gemeente: GemeenteKern, naslag: Naslag): string {
  const oordeel = stoRegioVanGemeente(gemeente, naslag)
  if (oordeel.klasse === 'onbekend') return 'STO-regio: niet bekend'
  const namen = enMeer(oordeel.netwerken.map(({ naam }) => naam.replace(/^STO-regio /, '')))
  return oordeel.klasse === 'bekend' ? `STO-regio: ${namen}` : `STO-regio, waarschijnlijk: ${namen}`
}

function mboRegel({ code }: GemeenteKern, { instellingenByGemeente }: Naslag): string {
  const alle = instellingenByGemeente.get(code) ?? []
  const hier = alle.filter(({ vestigingen }) => vestigingen.some(({ gemeente }) => gemeente === code))
  if (hier.length > 0) return `Mbo in de gemeente: ${enMeer(hier.map(({ naam }) => naam))}`
  if (alle.length === 0) return 'Mbo: geen vestiging bekend'
  return `Mbo: geen vestiging bekend; werkgebied van ${enMeer(alle.map(({ naam }) => naam))}`
}

function enMeer(namen: readonly string[]): string {
  return namen.length <= NAMEN
    ? opsomming(namen)
    : `${namen.slice(0, NAMEN - 1).join(', ')} en ${namen.length - NAMEN + 1} meer`
}
