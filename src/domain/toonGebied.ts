import type { Naslag } from './opzoeken.ts'
import type { NetwerkKern } from './overzicht.ts'

/** Where a netwerk works, in a few words: `regio Zwolle`, `Zwolle, Kampen e.a.`, `landelijk` or `gebied onbekend`. */
export function toonGebied({ gebied, gemeenten }: Pick<NetwerkKern, 'gebied' | 'gemeenten'>, naslag: Naslag): string {
  if (gebied.type === 'landelijk') return 'landelijk'
  if (gebied.omschrijving !== undefined) return gebied.omschrijving
  const namen = gemeenten.flatMap((code) => naslag.gemeenteByCode.get(code)?.naam ?? [])
  const [eerste, tweede] = namen
  if (eerste === undefined) return 'gebied onbekend'
  if (tweede === undefined) return eerste
  return namen.length === 2 ? `${eerste} en ${tweede}` : `${eerste}, ${tweede} e.a.`
}
