/** A value for each name, in the order of the names. */
export function perNaam<K extends string, T>(namen: readonly K[], maak: (naam: K) => T): Record<K, T>
export function perNaam(namen: readonly string[], maak: (naam: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(namen.map((naam) => [naam, maak(naam)]))
}

/** The names of a record that holds nothing else, in its order. */
export function namenVan<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record).filter((naam): naam is K => naam in record)
}
