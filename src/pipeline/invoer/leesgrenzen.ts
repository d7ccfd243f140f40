/** What a table file cannot be read for, in Dutch: it follows the name of the file. */
export interface Leesfout {
  fout: string
}

/** Rows below the heads that are taken in at once. A register in CSV may have more: it is read row by row. */
export const MAX_RIJEN = 20_000
export const MAX_KOLOMMEN = 300
