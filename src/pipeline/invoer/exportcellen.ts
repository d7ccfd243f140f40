import Papa from 'papaparse'
import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import type { Curatie, MetBestand } from '../leesData.ts'
import { leidAf } from '../leidAf.ts'
import type { Tabelnaslag } from '../openDataTabellen.ts'
import { mboInstellingenCsv, netwerkenCsv } from '../openDataTabellen.ts'

/** The open table as it is published now: its columns, and of each record the cells by column. */
export interface Exporttabel {
  koppen: readonly string[]
  cellenVan: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * What the downloads say of every record. A row that is taken in is laid beside it: only a cell that differs is a
 * change, so that an export comes back without a difference, also where a column tells less than the record.
 */
export function exportcellen(data: Curatie, soort: BijdrageSoort): Exporttabel {
  const csv =
    soort === 'netwerk'
      ? netwerkenCsv(records(data.netwerken), naslagVan(data))
      : mboInstellingenCsv(records(data.mboInstellingen), leidAf(data).overzicht.instellingen, naslagVan(data))
  const [koppen = [], ...rijen] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
  return {
    koppen,
    cellenVan: new Map(
      rijen.map((rij) => [
        rij[0] ?? '',
        new Map(koppen.map((kop, kolom): [string, string] => [kop, rij[kolom] ?? ''])),
      ]),
    ),
  }
}

/** An empty table to fill in: the heads alone, as CSV. */
export function sjabloon(soort: BijdrageSoort): string {
  const leeg: Tabelnaslag = {
    gemeenten: [],
    naamVanInstelling: new Map(),
    naamVanSchool: new Map(),
    naamVanRegio: { provincie: new Map(), arbeidsmarktregio: new Map(), corop: new Map(), rmc: new Map() },
  }
  return soort === 'netwerk' ? netwerkenCsv([], leeg) : mboInstellingenCsv([], [], leeg)
}

function naslagVan(data: Curatie): Tabelnaslag {
  const namen = (rijen: readonly MetBestand<{ id: string; naam: string }>[]) =>
    new Map(rijen.map(({ record }) => [record.id, record.naam]))
  return {
    gemeenten: records(data.gemeenten),
    naamVanInstelling: namen(data.mboInstellingen),
    naamVanSchool: new Map(data.vmboVestigingen.map(({ record }) => [record.code, record.naam])),
    naamVanRegio: {
      provincie: namen(data.regios.provincie),
      arbeidsmarktregio: namen(data.regios.arbeidsmarktregio),
      corop: namen(data.regios.corop),
      rmc: namen(data.regios.rmc),
    },
  }
}

function records<T>(rijen: readonly MetBestand<T>[]): T[] {
  return rijen.map(({ record }) => record)
}
