import type { NetwerkFacet } from './filter/filterNetwerken.ts'
import { facetten } from './filter/filterNetwerken.ts'
import { precisieBegrippen } from './gebied.ts'
import type { Naslag } from './opzoeken.ts'
import type { NetwerkKern } from './overzicht.ts'
import { toonGebied } from './toonGebied.ts'
import { zekerheidBegrippen } from './zekerheid.ts'

/** Under which terms the data may be used; the code of the site has its own licence. */
export const licenties = { data: 'CC BY 4.0', code: 'EUPL-1.2' } as const

/** A byte order mark: without it Excel reads the accents wrong. */
const BOM = '\uFEFF'

/** One column of the download; values that a spreadsheet should split again are joined by `; `. */
interface Kolom {
  kop: string
  cel: (netwerk: NetwerkKern, naslag: Naslag) => string
}

const begrip = (facet: NetwerkFacet, waarde: string) => facetten[facet].begrippen.get(waarde)?.label ?? waarde
const som = (waarden: readonly string[]) => waarden.join('; ')
const getal = (waarde: number | undefined) => waarde?.toString() ?? ''

const kolommen: readonly Kolom[] = [
  { kop: 'id', cel: ({ id }) => id },
  { kop: 'naam', cel: ({ naam }) => naam },
  { kop: 'soort', cel: ({ soort }) => begrip('soort', soort) },
  { kop: 'vorm', cel: ({ vorm }) => begrip('vorm', vorm) },
  { kop: 'gebied', cel: (netwerk, naslag) => toonGebied(netwerk, naslag) },
  {
    kop: 'precisie',
    cel: ({ gebied: { precisie } }) => (precisie === undefined ? '' : precisieBegrippen[precisie].label),
  },
  {
    kop: 'aantalGemeenten',
    cel: ({ gebied, gemeenten }) => (gebied.type === 'regionaal' ? getal(gemeenten.length) : ''),
  },
  { kop: 'gemeenteCodes', cel: ({ gemeenten }) => som(gemeenten) },
  {
    kop: 'gemeenten',
    cel: ({ gemeenten }, { gemeenteByCode }) => som(gemeenten.map((code) => gemeenteByCode.get(code)?.naam ?? code)),
  },
  { kop: 'aantalDeelnemers', cel: ({ deelnemers }) => getal(deelnemers.length) },
  {
    kop: 'deelnemers',
    cel: ({ deelnemers }, naslag) => som(deelnemers.map((deelnemer) => deelnemerTekst(deelnemer, naslag))),
  },
  { kop: 'sectoren', cel: ({ sectoren }) => som(sectoren.map((sector) => begrip('sector', sector))) },
  { kop: 'niveaus', cel: ({ niveaus }) => som(niveaus.map((niveau) => begrip('niveau', niveau))) },
  {
    kop: 'samenwerkingsvormen',
    cel: ({ samenwerkingsvormen }) => som(samenwerkingsvormen.map((aard) => begrip('aard', aard))),
  },
  { kop: 'themas', cel: ({ themas }) => som(themas) },
  { kop: 'borging', cel: ({ borging }) => begrip('borging', borging.vorm) },
  { kop: 'financiering', cel: ({ financiering }) => som(financiering.uit.map((uit) => begrip('financiering', uit))) },
  { kop: 'van', cel: ({ periode }) => getal(periode.van) },
  { kop: 'tot', cel: ({ periode }) => getal(periode.tot) },
  { kop: 'status', cel: ({ status }) => begrip('status', status) },
  { kop: 'zekerheid', cel: ({ zekerheid }) => zekerheidBegrippen[zekerheid].label },
  { kop: 'relevantie', cel: ({ relevantie }) => relevantie },
]

function deelnemerTekst(
  { instelling, school, naam }: NetwerkKern['deelnemers'][number],
  { instellingById }: Naslag,
): string {
  if (instelling !== undefined) return instellingById.get(instelling)?.naam ?? instelling
  return naam ?? school ?? ''
}

/** The netwerken in the order given, as a table that Excel, R and a person can read. */
export function netwerkenAlsCsv(netwerken: readonly NetwerkKern[], naslag: Naslag): string {
  return alsCsv([
    kolommen.map(({ kop }) => kop),
    ...netwerken.map((netwerk) => kolommen.map(({ cel }) => cel(netwerk, naslag))),
  ])
}

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
