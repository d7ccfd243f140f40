import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { suggestie } from '../bedoeldeU.ts'

/** Which table the heads are of, or in Dutch why that cannot be told. */
export function soortVanKoppen(
  koppen: readonly string[],
  bekend: Record<BijdrageSoort, readonly string[]>,
): BijdrageSoort | { fout: string } {
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

/** What is wrong with the heads: missing, unknown or double. */
export function keurKoppen(koppen: readonly string[], bekend: readonly string[]): string[] {
  return [
    ...(koppen.includes('id') || koppen.includes('naam') ? [] : ['kolom id ontbreekt']),
    ...koppen.flatMap((kop, index) => {
      if (kop === '') return [`kolom ${index + 1} heeft geen kop`]
      if (koppen.indexOf(kop) !== index) return [`kolom ${kop} staat er twee keer`]
      return bekend.includes(kop) ? [] : [`kolom ${kop} is niet bekend${suggestie(kop, bekend)}`]
    }),
  ]
}
