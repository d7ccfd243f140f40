import type { MboInstelling } from '../../domain/mboInstelling.ts'
import type { School } from '../../domain/overzicht.ts'
import type { MetBestand } from '../leesData.ts'
import type { Ruw } from './ruw.ts'
import { tekstBij } from './ruw.ts'

/** Who a cell may name, by code and by name. */
export interface Partijen {
  instellingByNaam: ReadonlyMap<string, string>
  scholenByNaam: ReadonlyMap<string, readonly string[]>
  /** What a deelnemer may be called in a cell. */
  namenVan: (lid: Ruw) => readonly string[]
}

/** The registers that parties are known from. */
export interface Register {
  mboInstellingen: readonly MetBestand<MboInstelling>[]
  scholen: readonly School[]
}

/**
 * Names go both ways, and a code is as good as a name; of schools several may bear one, and one may bear two: that of the
 * register and that of the screen.
 */
export function leesPartijen({ mboInstellingen, scholen }: Register): Partijen {
  const namenBySleutel = new Map([
    ...mboInstellingen.map(({ record: { id, naam } }): [string, string[]] => [id, [naam]]),
    ...scholen.map(({ code, naam, registernaam = naam }): [string, string[]] => [code, [naam, registernaam]]),
  ])
  const scholenByNaam = new Map<string, string[]>()
  for (const { code } of scholen) {
    for (const naam of new Set([code, ...(namenBySleutel.get(code) ?? [])])) {
      scholenByNaam.set(naam, [...(scholenByNaam.get(naam) ?? []), code])
    }
  }
  return {
    instellingByNaam: new Map(
      mboInstellingen.flatMap(({ record: { id, naam } }): [string, string][] => [
        [id, id],
        [naam, id],
      ]),
    ),
    scholenByNaam,
    namenVan: (lid: Ruw) =>
      namenBySleutel.get(tekstBij(lid, 'instelling') ?? tekstBij(lid, 'school') ?? '') ?? [tekstBij(lid, 'naam') ?? ''],
  }
}
