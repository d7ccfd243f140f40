import type { Kennis } from '../domain/inzichten/inzichtenKennis.ts'
import { bronnenInKennis } from '../domain/inzichten/inzichtenKennis.ts'
import type { Curatie, MetBestand } from './leesData.ts'

const records = <T>(rijen: readonly MetBestand<T>[]): T[] => rijen.map(({ record }) => record)

/** The knowledge of the sources as one file, with only the sources that it names: path and content. */
export function kennisBestand(data: Curatie): [string, Kennis] {
  const kennis = {
    kengetallen: records(data.kengetallen),
    standpunten: records(data.standpunten),
    samenwerkingsvormen: records(data.samenwerkingsvormen),
    succesfactoren: records(data.succesfactoren),
    aandachtspunten: records(data.aandachtspunten),
    sturingsperspectieven: records(data.sturingsperspectieven),
    naamlozeVoorbeelden: records(data.naamlozeVoorbeelden),
  }
  const genoemd = bronnenInKennis(kennis)
  return ['data/app/kennis.json', { ...kennis, bronnen: records(data.bronnen).filter(({ id }) => genoemd.has(id)) }]
}
