import type { Indeling } from '../domain/indeling.ts'
import { indelingSchema } from '../domain/indeling.ts'
import type { Uitvoerkolom } from '../domain/kolommen/kolom.ts'
import { tabelAlsCsv } from '../domain/kolommen/kolom.ts'
import type { GemeenteKern, School } from '../domain/overzicht.ts'
import { brinVan } from '../domain/vmboVestiging.ts'

/*
 * The open tables of what comes from registers. Closed values are written as in the JSON, so that both can be joined.
 * Names of columns are part of the public contract.
 */

/** What the columns need beside the record: names by code. */
export interface Tabelnaslag {
  gemeenten: readonly { code: string; naam: string }[]
  naamVanRegio: Record<Indeling, ReadonlyMap<string, string>>
}

type Paar<R> = readonly [kop: string, cel: Uitvoerkolom<R>['cel']]

const tabel = <R>(kolommen: readonly Paar<R>[], rijen: readonly R[]) =>
  tabelAlsCsv(
    kolommen.map(([kop, cel]) => ({ kop, cel })),
    rijen,
  )

/** One row a vmbo-vestiging; its point is that of its postcode area, or of its place. */
export function vmboVestigingenCsv(scholen: readonly School[], { gemeenten }: Tabelnaslag): string {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return tabel<School>(
    [
      ['code', ({ code }) => code],
      ['brin', brinVan],
      ['bestuur', ({ bestuur }) => bestuur],
      ['naam', ({ naam, registernaam }) => registernaam ?? naam],
      ['roepnaam', ({ naam }) => naam],
      ['postcode', ({ postcode }) => postcode],
      ['plaats', ({ plaats }) => plaats],
      ['gemeente', ({ gemeente }) => gemeente],
      ['gemeenteNaam', ({ gemeente }) => namen.get(gemeente)],
      ['structuur', ({ structuur }) => structuur],
      ['website', ({ website }) => website ?? ''],
      ['lat', ({ positie }) => positie.lat],
      ['lon', ({ positie }) => positie.lon],
      ['positieBasis', ({ positie }) => positie.basis],
    ],
    scholen,
  )
}

/** One row a gemeente, with its regions by id and name and what the map counts there. */
export function gemeentenCsv(
  gemeenten: readonly GemeenteKern[],
  aantallen: ReadonlyMap<string, number>,
  { naamVanRegio }: Tabelnaslag,
): string {
  return tabel<GemeenteKern>(
    [
      ['code', ({ code }) => code],
      ['naam', ({ naam }) => naam],
      ['aliassen', ({ aliassen }) => aliassen],
      ...indelingSchema.options.flatMap((indeling): Paar<GemeenteKern>[] => [
        [indeling, (gemeente) => gemeente[indeling]],
        [`${indeling}Naam`, (gemeente) => naamVanRegio[indeling].get(gemeente[indeling])],
      ]),
      ['lat', ({ lat }) => lat],
      ['lon', ({ lon }) => lon],
      ['vmboVestigingen', ({ vmboVestigingen }) => vmboVestigingen],
      ['netwerken', ({ code }) => aantallen.get(code) ?? 0],
      ['beroepsgericht', ({ beroepsgericht }) => beroepsgericht],
      ['waarschijnlijkeStoRegio', ({ waarschijnlijk }) => waarschijnlijk?.netwerk],
      ['waarschijnlijkOmdat', ({ waarschijnlijk }) => waarschijnlijk?.reden],
    ],
    gemeenten,
  )
}
