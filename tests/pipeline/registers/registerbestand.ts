import iconv from 'iconv-lite'

/** The columns of DUO's "Alle vestigingen VO" as it is today; the older file has other names for some. */
export const KOPPEN_VO = [
  'PROVINCIE',
  'BEVOEGD GEZAG NUMMER',
  'INSTELLINGSCODE',
  'VESTIGINGSCODE',
  'VESTIGINGSNAAM',
  'STRAATNAAM',
  'HUISNUMMER-TOEVOEGING',
  'POSTCODE',
  'PLAATSNAAM',
  'GEMEENTENUMMER',
  'GEMEENTENAAM',
  'DENOMINATIE',
  'TELEFOONNUMMER',
  'INTERNETADRES',
  'ONDERWIJSSTRUCTUUR',
  'STRAATNAAM CORRESPONDENTIEADRES',
  'HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES',
  'POSTCODE CORRESPONDENTIEADRES',
  'PLAATSNAAM CORRESPONDENTIEADRES',
  'NODAAL GEBIED CODE',
  'NODAAL GEBIED NAAM',
  'RPA-GEBIED CODE',
  'RPA-GEBIED NAAM',
  'WGR-GEBIED CODE',
  'WGR-GEBIED NAAM',
  'COROPGEBIED CODE',
  'COROPGEBIED NAAM',
  'ONDERWIJSGEBIED CODE',
  'ONDERWIJSGEBIED NAAM',
  'RMC-REGIO CODE',
  'RMC-REGIO NAAM',
  'SAMENWERKINGSVERBAND',
] as const

export type KopVo = (typeof KOPPEN_VO)[number]

/** The one vestiging of Testland as DUO would have it. */
export const NOORDSTAD: Partial<Record<KopVo, string>> = {
  PROVINCIE: 'Bovenland',
  'BEVOEGD GEZAG NUMMER': '40001',
  INSTELLINGSCODE: '01AA',
  VESTIGINGSCODE: '01AA00',
  VESTIGINGSNAAM: 'Vmbo Noordstad',
  STRAATNAAM: 'Curaçaostraat; zij-ingang "Noord"',
  POSTCODE: '1001 AB',
  PLAATSNAAM: 'Noordstad',
  GEMEENTENUMMER: '0001',
  ONDERWIJSSTRUCTUUR: 'VBO/MAVO',
}

const OUDE_NAMEN: Record<string, string> = { INSTELLINGSCODE: 'BRIN NUMMER', VESTIGINGSCODE: 'VESTIGINGSNUMMER' }

/** A file in DUO's form: semicolons, CRLF, quotes where needed. */
export function voCsv(rijen: readonly Partial<Record<KopVo, string>>[], { oud = false } = {}): string {
  const koppen = KOPPEN_VO.map((kop) => (oud ? (OUDE_NAMEN[kop] ?? kop) : kop))
  return [koppen, ...rijen.map((rij) => KOPPEN_VO.map((kop) => rij[kop] ?? ''))]
    .map((cellen) => cellen.map((cel) => (/[";\r\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join(';'))
    .map((regel) => `${regel}\r\n`)
    .join('')
}

/** As DUO writes it. */
export function in1252(tekst: string): Uint8Array {
  return iconv.encode(tekst, 'win1252')
}
