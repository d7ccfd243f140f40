import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import type { Gemeente } from '../../domain/gemeente.ts'
import { zonderFormule } from '../../domain/exporteer.ts'
import { instellingKolommen } from '../../domain/kolommen/instellingKolommen.ts'
import type { Leeswijze, Schrijfwijze, Uitvoerkolom } from '../../domain/kolommen/kolom.ts'
import { celtekst } from '../../domain/kolommen/kolom.ts'
import { netwerkKolommen, netwerkrij } from '../../domain/kolommen/netwerkKolommen.ts'
import { maakNaslag } from '../../domain/opzoeken.ts'
import type { School } from '../../domain/overzicht.ts'
import type { Curatie, MetBestand } from '../leesData.ts'
import { leidAf } from '../leidAf.ts'
import type { BekendeKoppen } from './kolommen.ts'
import type { Partijen } from './partijen.ts'
import { leesPartijen } from './partijen.ts'
import type { Stand } from './stand.ts'

/** How a column is taken in, and what its values are called. */
export type Invoerkolom = Pick<Uitvoerkolom<never>, 'kop' | 'begrippen'> & { lees: Leeswijze }

/** A table as it is published now: its columns, and of each record what the downloads say in a cell. */
export interface Exporttabel {
  kolommen: readonly Invoerkolom[]
  /** By id and head: the cell with codes, and that with labels. */
  cellenVan: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** What codes and names in a row may refer to. */
export interface Invoernaslag extends Pick<Curatie, 'mboInstellingen'> {
  gemeenten: readonly Gemeente[]
  gemeenteByNaam: ReadonlyMap<string, string>
  scholen: readonly School[]
  partijen: Partijen
}

/** The heads of the tables, which are the same whatever the data says. */
export const exportkoppen: BekendeKoppen = {
  netwerk: netwerkKolommen.map(({ kop }) => kop),
  'mbo-instelling': instellingKolommen.map(({ kop }) => kop),
}

const wijzen: readonly Schrijfwijze[] = ['codes', 'labels']

/**
 * What the downloads say of every record. A row that is taken in is laid beside it: only a cell that differs is a
 * change, so that a download comes back without a difference, also where a column tells less than the record.
 */
export function exporttabellen({ data, peildatum }: Pick<Stand, 'data' | 'peildatum'>): {
  tabellen: Record<BijdrageSoort, Exporttabel>
  register: Invoernaslag
} {
  // What is derived for a day is for reading only: nothing of it is taken in, so the day does not matter.
  const { overzicht, scholen } = leidAf(data, peildatum)
  const naslag = maakNaslag({ ...overzicht, versie: '', peildatum })
  const netwerken = { naslag, scholen, recordById: opId(data.netwerken) }
  const instellingById = opId(data.mboInstellingen)
  const gemeenten = data.gemeenten.map(({ record }) => record)
  return {
    tabellen: {
      netwerk: exporttabel(netwerkKolommen, overzicht.netwerken, (kern, wijze) => netwerkrij(kern, netwerken, wijze)),
      'mbo-instelling': exporttabel(instellingKolommen, overzicht.instellingen, (kern) => ({
        ...{ kern, naslag, geheel: instellingById.get(kern.id) },
      })),
    },
    register: {
      gemeenten,
      gemeenteByNaam: new Map(
        gemeenten.flatMap(({ code, naam, aliassen }) => [naam, ...aliassen].map((een) => [een, code])),
      ),
      mboInstellingen: data.mboInstellingen,
      scholen,
      partijen: leesPartijen({ mboInstellingen: data.mboInstellingen, scholen }),
    },
  }
}

function exporttabel<K extends { id: string }, R>(
  kolommen: readonly (Uitvoerkolom<R> & { lees: Leeswijze })[],
  kernen: readonly K[],
  rijVan: (kern: K, wijze: Schrijfwijze) => R,
): Exporttabel {
  const cellen = (kern: K) => {
    const rijen = wijzen.map((wijze) => [wijze, rijVan(kern, wijze)] as const)
    return new Map(
      kolommen.map((kolom) => [kolom.kop, rijen.map(([wijze, rij]) => zonderFormule(celtekst(kolom, rij, wijze)))]),
    )
  }
  return {
    kolommen: kolommen.map(({ kop, begrippen, lees }) => ({ kop, begrippen, lees })),
    cellenVan: new Map(kernen.map((kern) => [kern.id, cellen(kern)])),
  }
}

function opId<T extends { id: string }>(rijen: readonly MetBestand<T>[]): Map<string, T> {
  return new Map(rijen.map(({ record }) => [record.id, record]))
}
