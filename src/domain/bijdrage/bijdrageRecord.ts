import type { Bijdrage } from './bijdrage.ts'
import type { Basis, Invoer } from './bijdrageInvoer.ts'
import { invoerVan, vragen } from './bijdrageInvoer.ts'
import { alsId, nieuwId } from './bijdrageId.ts'
import type { Bron } from '../bron.ts'
import type { Herkomst } from '../herkomst.ts'
import type { Naslag } from '../opzoeken.ts'
import { heeftWaarde, recordUit } from './vragenlijst.ts'

export interface BijdrageVraag {
  invoer: Invoer
  /** The record that is changed; undefined for a new one. */
  basis: Basis | undefined
  naslag: Naslag
  /** ISO date. */
  vandaag: string
}

/** The form as a record that may still be wrong, and what of it is new. */
export interface Concept {
  id: string
  /** The whole record as it would become; the schema judges it. */
  record: Readonly<Record<string, unknown>>
  /** Fields of the record that differ from what it was, in the order of the form. */
  gewijzigd: readonly string[]
  /** The sender as a source. */
  bron: Bron
}

/**
 * Makes a record of what stands in the form. A field that was not touched keeps exactly what it was, also what the form
 * does not show of it.
 */
export function maakConcept({ invoer, basis, naslag, vandaag }: BijdrageVraag): Concept {
  const bron = bronVan(invoer, vandaag)
  const nieuw = recordUit(vragen[invoer.soort], invoer, bron.id)
  if (basis === undefined) {
    const gewijzigd = Object.keys(nieuw).filter((veld) => heeftWaarde(nieuw[veld]))
    const record = {
      id: nieuwId(invoer.naam, naslag),
      ...Object.fromEntries(gewijzigd.map((veld) => [veld, nieuw[veld]])),
      ...(invoer.soort === 'netwerk' ? { relevantie: 'kern' } : {}),
      herkomst: [herkomstVan(bron, gewijzigd, vandaag)],
      zekerheid: 'opgave',
      peildatum: vandaag,
    }
    return { id: record.id, record, gewijzigd, bron }
  }
  const oud = recordUit(vragen[basis.soort], invoerVan(basis), bron.id)
  const gewijzigd = Object.keys(nieuw).filter((veld) => JSON.stringify(nieuw[veld]) !== JSON.stringify(oud[veld]))
  const { herkomst, peildatum } = basis.record
  const record: Record<string, unknown> = {
    ...basis.record,
    ...Object.fromEntries(gewijzigd.map((veld) => [veld, nieuw[veld]])),
    herkomst: gewijzigd.length === 0 ? herkomst : [...herkomst, herkomstVan(bron, gewijzigd, vandaag)],
    peildatum: gewijzigd.length === 0 ? peildatum : vandaag,
  }
  return {
    id: basis.record.id,
    record: Object.fromEntries(Object.entries(record).filter(([, waarde]) => waarde !== undefined)),
    gewijzigd,
    bron,
  }
}

/**
 * The file of a contribution, made of a concept in which nothing is wrong: all of a new record, of an existing one the
 * fields that change, each whole, and the names of those that are emptied.
 */
export function maakBijdrage(
  { invoer, basis }: Pick<BijdrageVraag, 'invoer' | 'basis'>,
  { id, record, gewijzigd, bron }: Concept,
  versie: string,
): Bijdrage {
  const leeg = basis === undefined ? [] : gewijzigd.filter((veld) => !heeftWaarde(record[veld]))
  const mee =
    basis === undefined
      ? Object.keys(record)
      : gewijzigd.length === 0
        ? []
        : [...gewijzigd.filter((veld) => !leeg.includes(veld)), 'herkomst', 'peildatum']
  const opmerking = invoer.opmerking.trim()
  return {
    formaat: 'landkaart-bijdrage',
    versie,
    soort: invoer.soort,
    actie: basis === undefined ? 'nieuw' : 'wijziging',
    record: { id, ...Object.fromEntries(mee.map((veld) => [veld, record[veld]])) },
    wissen: leeg,
    bronnen: gewijzigd.length === 0 ? [] : [bron],
    ...(opmerking === '' ? {} : { opmerking }),
  }
}

function herkomstVan({ id: bron }: Bron, velden: readonly string[], vandaag: string): Herkomst {
  return { bron, velden: [...velden], zekerheid: 'opgave', peildatum: vandaag }
}

/** The sender as a source of its own, so that every claim can be traced to who made it and when. */
export function bronVan(
  { organisatie, vindplaats }: Pick<Invoer, 'organisatie' | 'vindplaats'>,
  vandaag: string,
): Bron {
  const wie = organisatie.trim()
  const waar = vindplaats.trim()
  const isAdres = /^https?:\/\/\S+$/.test(waar)
  return {
    id: ['opgave', alsId(wie).slice(0, 50).replace(/-+$/, ''), vandaag].filter((deel) => deel !== '').join('-'),
    titel: `Opgave van ${wie}`,
    soort: isAdres ? 'webpagina' : 'document',
    uitgever: wie,
    jaar: Number(vandaag.slice(0, 4)),
    ...(isAdres ? { url: waar } : {}),
    ...(isAdres || waar === '' ? {} : { toelichting: waar }),
  }
}
