/** Heads that a column has had through the years, the newest first. */
export type Kolomnamen = readonly [string, ...string[]]

/** Where each wanted column stands; optional ones may be missing. */
export type Kolomplekken<K extends string> = ReadonlyMap<K, number>

/** Finds columns by any of their names, whatever the capitals, hyphens and spaces. */
export function zoekKolommen<K extends string>(
  koppen: readonly string[],
  wensen: ReadonlyMap<K, Kolomnamen>,
  optioneel: readonly K[],
  bestand: string,
): { plekken: Kolomplekken<K> } | { fout: string } {
  const kaleKoppen = koppen.map(kaal)
  const plekken = new Map<K, number>()
  const ontbreekt: string[] = []
  for (const [veld, namen] of wensen) {
    const plek = namen.map((naam) => kaleKoppen.indexOf(kaal(naam))).find((index) => index !== -1)
    if (plek !== undefined) plekken.set(veld, plek)
    else if (!optioneel.includes(veld)) ontbreekt.push(namen[0])
  }
  if (ontbreekt.length === 0) return { plekken }
  const kolom = ontbreekt.length === 1 ? 'kolom' : 'kolommen'
  const werkwoord = ontbreekt.length === 1 ? 'ontbreekt' : 'ontbreken'
  return { fout: `${kolom} ${ontbreekt.join(', ')} ${werkwoord}. Is dit het bestand ‘${bestand}’?` }
}

function kaal(kop: string): string {
  return kop.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
