import type { Wijziging } from '../../domain/wijziging.ts'
import { toonVerschil } from '../invoer/verschil.ts'
import type { Commitwijziging, Geschiedenis } from './geschiedenis.ts'
import { geschiedenis } from './geschiedenis.ts'
import { fragmentVan, vatWijzigingenSamen } from './verslag.ts'

/**
 * The changes of the data after the day of the first edition (ISO date), newest first: how that edition was put together
 * tells a reader nothing. `map` is the root of the project.
 */
export async function commitsSinds(map: string, eersteUitgave: string): Promise<Geschiedenis> {
  const alles = await geschiedenis(map)
  if ('onbekend' in alles) return alles
  return { commits: alles.commits.filter(({ datum }) => datum.slice(0, 10) > eersteUitgave) }
}

/** As the site publishes it. */
export function alsWijziging({ hash, datum, reden, records }: Commitwijziging): Wijziging {
  return {
    id: fragmentVan(hash),
    datum,
    reden,
    samenvatting: vatWijzigingenSamen(records),
    records: records.map(({ velden, ...record }) => ({
      ...record,
      velden: velden.map((veld) => toonVerschil(veld).trim()),
    })),
  }
}
