/** A table in CSV as the bytes of a spreadsheet; what makes one is fetched when somebody asks for it. */
export async function rekenbladVan(wat: string, csv: string): Promise<Uint8Array<ArrayBuffer>> {
  const { csvAlsRekenblad } = await import('@/domain/rekenblad/csvAlsRekenblad')
  return csvAlsRekenblad(wat, csv)
}
