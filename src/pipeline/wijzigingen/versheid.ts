import { bestaatNu } from '../../domain/bestaan.ts'
import type { Netwerk } from '../../domain/netwerk.ts'
import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { deelVan } from '../../domain/velden/facetten.ts'
import { instellingVelden } from '../../domain/velden/instellingVelden.ts'
import { instellingVelduitleg } from '../../domain/velden/instellingVelduitleg.ts'
import { netwerkVelden } from '../../domain/velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../../domain/velden/netwerkVelduitleg.ts'
import { namenVan } from '../../domain/velden/perNaam.ts'
import type { Veld } from '../../domain/velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../../domain/velden/velduitleg.ts'
import type { Curatie } from '../leesData.ts'

/** How old a record is and what it lacks. */
export interface Versheid {
  soort: BijdrageSoort
  id: string
  naam: string
  peildatum: string
  /** Whole months since the peildatum; one without a day or month counts from its beginning. */
  maanden: number
  /** Fields that a reader would want and that are not known. */
  ontbreekt: string[]
}

/** Netwerken of the map and instellingen that exist, the oldest first. `vandaag` is an ISO date. */
export function versheid(data: Curatie, vandaag: string): Versheid[] {
  const netwerken = data.netwerken
    .map(({ record }) => record)
    .filter(({ relevantie }) => relevantie === 'kern')
    .map((record) => maak('netwerk', record, ontbreektBijNetwerk(record), vandaag))
  const instellingen = data.mboInstellingen
    .map(({ record }) => record)
    .filter(bestaatNu)
    .map((record) =>
      maak('mbo-instelling', record, ontbrekendeVelden(instellingVelden, instellingVelduitleg, record), vandaag),
    )
  return [...netwerken, ...instellingen].toSorted(
    (a, b) => b.maanden - a.maanden || b.ontbreekt.length - a.ontbreekt.length || (a.id < b.id ? -1 : 1),
  )
}

function maak(
  soort: BijdrageSoort,
  { id, naam, peildatum }: Pick<Netwerk, 'id' | 'naam' | 'peildatum'>,
  ontbreekt: string[],
  vandaag: string,
): Versheid {
  return { soort, id, naam, peildatum, maanden: maandenTussen(peildatum, vandaag), ontbreekt }
}

/** A netwerk of which a samenvatting is known does not miss its doel. */
function ontbreektBijNetwerk(netwerk: Netwerk): string[] {
  const doel = netwerk.doel ?? netwerk.samenvatting
  return ontbrekendeVelden(netwerkVelden, netwerkVelduitleg, { ...netwerk, doel })
}

/** The wanted fields of a record of which nothing is known. */
export function ontbrekendeVelden<N extends string, B extends Recordbron>(
  velden: Readonly<Record<N, Veld>>,
  uitleg: Uitlegrijen<N, B>,
  record: Readonly<Record<string, unknown>>,
): N[] {
  return namenVan(velden).filter(
    (naam) => uitleg[naam].controle === 'gewenst' && !isBekend(deelVan(record[naam], velden[naam].facet?.deel)),
  )
}

/** Of an area its type counts, of a list and of anything else with parts that one of them is known; a note is not. */
function isBekend(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.some(isBekend)
  if (typeof waarde !== 'object' || waarde === null) return waarde !== undefined && waarde !== 'onbekend'
  if ('type' in waarde) return isBekend(waarde.type)
  return Object.entries(waarde).some(([deel, inhoud]) => deel !== 'toelichting' && isBekend(inhoud))
}

function maandenTussen(van: string, tot: string): number {
  const maand = (datum: string) => Number(datum.slice(0, 4)) * 12 + (Number(datum.slice(5, 7)) || 1)
  return Math.max(0, maand(tot) - maand(van))
}
