import type { Bron } from '../domain/bron.ts'
import { bronSchema } from '../domain/bron.ts'
import type { Indeling, Regio } from '../domain/indeling.ts'
import { indelingSchema } from '../domain/indeling.ts'
import type { Uitvoerkolom } from '../domain/kolommen/kolom.ts'
import type { Kengetal } from '../domain/kennis.ts'
import { tabelAlsCsv } from '../domain/kolommen/kolom.ts'
import type { GemeenteKern, School } from '../domain/overzicht.ts'
import { sleutels } from '../domain/sleutels.ts'
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

/** One row a region of any division. */
export function regiosCsv(regios: readonly (Regio & { indeling: Indeling })[]): string {
  return tabel<Regio & { indeling: Indeling }>(
    [
      ['indeling', ({ indeling }) => indeling],
      ['id', ({ id }) => id],
      ['naam', ({ naam }) => naam],
      ['aliassen', ({ aliassen }) => aliassen],
      ['nuts3', ({ nuts3 }) => nuts3],
      ['nuts3In2024', ({ nuts3In2024 }) => nuts3In2024],
      ['herkomst', ({ herkomst }) => herkomst],
      ['zekerheid', ({ zekerheid }) => zekerheid],
      ['toelichting', ({ toelichting }) => toelichting],
    ],
    regios,
  )
}

/** One row a source, to which every herkomst refers by its id. */
export function bronnenCsv(bronnen: readonly Bron[]): string {
  return tabel<Bron>(
    sleutels(bronSchema.shape).map((kop): Paar<Bron> => [kop, (bron) => bron[kop]]),
    bronnen,
  )
}

/** One row a figure, with its source by id. */
export function kengetallenCsv(kengetallen: readonly Kengetal[]): string {
  return tabel<Kengetal>(
    [
      ['id', ({ id }) => id],
      ['wat', ({ wat }) => wat],
      ['waarde', ({ waarde }) => waarde],
      ['waardeTot', ({ waardeTot }) => waardeTot],
      ['eenheid', ({ eenheid }) => eenheid],
      ['peiljaar', ({ peiljaar }) => peiljaar],
      ['thema', ({ thema }) => thema],
      ['bron', ({ bron }) => bron.bron],
      ['bronPlaats', ({ bron }) => bron.plaats],
      ['opmerking', ({ opmerking }) => opmerking],
      ['tegenspraakMet', ({ tegenspraakMet }) => tegenspraakMet],
      ['netwerken', ({ netwerken }) => netwerken],
    ],
    kengetallen,
  )
}
