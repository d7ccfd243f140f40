import type { Naslag } from './opzoeken.ts'
import type { NetwerkKern } from './overzicht.ts'

/** Under which terms the data may be used; the code of the site has its own licence. */
export const licenties = { data: 'CC BY 4.0', code: 'EUPL-1.2' } as const

/** A byte order mark: without it Excel reads the accents wrong. */
const BOM = '\uFEFF'

/** The netwerken in the order given, with the state of the data and the address that shows the same. */
export function netwerkenAlsJson(netwerken: readonly NetwerkKern[], naslag: Naslag, adres: string): string {
  const { versie, peildatum } = naslag.overzicht
  return JSON.stringify({ versie, peildatum, licentie: licenties, adres, aantal: netwerken.length, netwerken }, null, 2)
}

/** `landkaart-netwerken-2026-11-20-1a2b3c4.csv` */
export function bestandsnaam(inhoud: string, versie: string, extensie: 'csv' | 'json'): string {
  return `landkaart-${inhoud}-${versie}.${extensie}`
}

/** Rows of cells as RFC 4180 text: commas, CRLF, quotes doubled. */
export function alsCsv(rijen: readonly (readonly string[])[]): string {
  return BOM + rijen.map((rij) => `${rij.map((cel) => schrijfCel(cel)).join(',')}\r\n`).join('')
}

function schrijfCel(waarde: string): string {
  const veilig = zonderFormule(waarde)
  return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** A spreadsheet runs what starts like a formula, whoever wrote it; an apostrophe in front makes it text. */
export function zonderFormule(waarde: string): string {
  return /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde
}
