import { alsRekenblad } from './rekenblad.ts'

/** A download in CSV (as `alsCsv` writes it) as a spreadsheet, which Excel opens with its columns apart in any country. */
export function csvAlsRekenblad(naam: string, csv: string): Uint8Array<ArrayBuffer> {
  const rijen = leesCsv(csv)
  return alsRekenblad([
    { naam: bladnaam(naam), rijen, breedtes: (rijen[0] ?? []).map((kop) => Math.max(12, kop.length + 2)) },
  ])
}

/** What a tab may be called. */
function bladnaam(naam: string): string {
  return naam.replaceAll(/[:\\/?*[\]]/g, ' ').slice(0, 31)
}

/** RFC 4180: commas, CRLF, quotes doubled. */
export function leesCsv(csv: string): string[][] {
  const rijen: string[][] = []
  let rij: string[] = []
  const cellen = csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  for (const [, metAanhaling, zonder = '', einde] of cellen) {
    rij.push(metAanhaling?.replaceAll('""', '"') ?? zonder)
    if (einde === ',') continue
    rijen.push(rij)
    rij = []
  }
  return rijen
}
