import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { suggestie } from '../bedoeldeU.ts'

/** The heads that each table knows. */
export type BekendeKoppen = Readonly<Record<BijdrageSoort, readonly string[]>>

/** `Gemeente codes`, `gemeente_codes` and `GEMEENTECODES` are all the column gemeenteCodes. */
const kaal = (kop: string) => kop.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The heads as the tables know them, whatever capitals, spaces and marks somebody typed; the others as they are. */
export function herkenKoppen(koppen: readonly string[], bekend: BekendeKoppen): string[] {
  const bedoeld = new Map(Object.values(bekend).flatMap((een) => een.map((kop): [string, string] => [kaal(kop), kop])))
  return koppen.map((kop) => bedoeld.get(kaal(kop)) ?? kop.trim())
}

/** Whether a row holds the heads: an id or a name beside another head, and no more that is unknown than that is known. */
export function isKoprij(cellen: readonly string[], bekend: BekendeKoppen): boolean {
  const koppen = herkenKoppen(cellen, bekend).filter((kop) => kop !== '')
  const alle = new Set(Object.values(bekend).flat())
  const gekend = koppen.filter((kop) => alle.has(kop)).length
  return (koppen.includes('id') || koppen.includes('naam')) && gekend > 1 && gekend * 2 >= koppen.length
}

/** Which table the heads are of, or in Dutch why that cannot be told. */
export function soortVanKoppen(koppen: readonly string[], bekend: BekendeKoppen): BijdrageSoort | { fout: string } {
  const eigen = (soort: BijdrageSoort, ander: BijdrageSoort) =>
    koppen.filter((kop) => bekend[soort].includes(kop) && !bekend[ander].includes(kop)).length
  const netwerk = eigen('netwerk', 'mbo-instelling')
  const instelling = eigen('mbo-instelling', 'netwerk')
  if (netwerk === instelling) {
    return {
      fout: 'is niet te herkennen als tabel van netwerken of van mbo-instellingen; gebruik het sjabloon of kies --soort netwerk of --soort mbo-instelling',
    }
  }
  return netwerk > instelling ? 'netwerk' : 'mbo-instelling'
}

/** What is wrong with the heads: missing, double, or unknown, unless those are left out. A column without anything has none. */
export function keurKoppen(
  koppen: readonly string[],
  bekend: readonly string[],
  { isGevuld, zonderOnbekend }: { isGevuld: (kolom: number) => boolean; zonderOnbekend: boolean },
): string[] {
  return [
    ...(koppen.includes('id') || koppen.includes('naam') ? [] : ['kolom id ontbreekt']),
    ...koppen.flatMap((kop, index) => {
      if (kop === '') return isGevuld(index) ? [`kolom ${index + 1} heeft geen kop`] : []
      if (koppen.indexOf(kop) !== index) return [`kolom ${kop} staat er twee keer`]
      if (bekend.includes(kop) || zonderOnbekend) return []
      return [`kolom ${kop} is niet bekend${suggestie(kop, bekend)} (weglaten kan met --zonder-onbekende-kolommen)`]
    }),
  ]
}
