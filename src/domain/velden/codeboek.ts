import { alsCsv } from '../exporteer.ts'
import type { Begrip } from '../begrip.ts'
import type { Codeboekrij } from './codeboekrij.ts'
import { namenVan } from './perNaam.ts'
import type { Veld } from './velden.ts'
import type { Recordbron, Uitlegrijen } from './velduitleg.ts'

/** Every field of a table, in the order of the record. */
export function codeboek<N extends string, B extends Recordbron>(
  record: string,
  velden: Readonly<Record<N, Veld>>,
  uitleg: Uitlegrijen<N, B>,
): Codeboekrij[] {
  return namenVan(velden).map((veld) => {
    const { label } = velden[veld]
    const { betekenis, eenheid = '', voorbeeld = '', begrippen, dossier } = uitleg[veld]
    const eigenZekerheid = dossier !== false && dossier.zekerheid !== undefined
    return {
      ...{ record, veld, label, betekenis, eenheid, voorbeeld },
      waarden: waardenIn(begrippen ?? {}),
      zekerheid: eigenZekerheid ? `${veld}.zekerheid` : 'herkomst[].zekerheid, bij de bron die dit veld noemt',
      bron: 'herkomst[].bron: die dit veld noemt, anders die van het record als geheel',
    }
  })
}

/** `loopt = Loopt; beeindigd = Beëindigd` */
function waardenIn(begrippen: Readonly<Record<string, Begrip>>): string {
  return Object.entries(begrippen)
    .map(([waarde, { label }]) => `${waarde} = ${label}`)
    .join('; ')
}

const koppen = ['record', 'veld', 'label', 'betekenis', 'waarden', 'eenheid', 'voorbeeld', 'zekerheid', 'bron'] as const

/** The codebook as a file that any spreadsheet opens. */
export function codeboekAlsCsv(rijen: readonly Codeboekrij[]): string {
  return alsCsv([koppen, ...rijen.map((rij) => koppen.map((kop) => rij[kop]))])
}
