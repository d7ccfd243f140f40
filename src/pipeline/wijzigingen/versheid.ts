import { bestaatNu } from '../../domain/mboInstelling.ts'
import type { MboInstelling } from '../../domain/mboInstelling.ts'
import type { Netwerk } from '../../domain/netwerk.ts'
import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
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
    .map((record) => maak('mbo-instelling', record, ontbreektBijInstelling(record), vandaag))
  return [...netwerken, ...instellingen].toSorted(
    (a, b) => b.maanden - a.maanden || b.ontbreekt.length - a.ontbreekt.length || (a.id < b.id ? -1 : 1),
  )
}

function maak(
  soort: BijdrageSoort,
  { id, naam, peildatum }: Pick<Netwerk, 'id' | 'naam' | 'peildatum'>,
  velden: [veld: string, bekend: boolean][],
  vandaag: string,
): Versheid {
  const ontbreekt = velden.filter(([, bekend]) => !bekend).map(([veld]) => veld)
  return { soort, id, naam, peildatum, maanden: maandenTussen(peildatum, vandaag), ontbreekt }
}

function ontbreektBijNetwerk(netwerk: Netwerk): [veld: string, bekend: boolean][] {
  return [
    ['gebied', netwerk.gebied.type !== 'onbekend'],
    ['deelnemers', netwerk.deelnemers.length > 0],
    ['vorm', netwerk.vorm !== 'onbekend'],
    ['status', netwerk.status !== 'onbekend'],
    ['periode', netwerk.periode.van !== undefined],
    ['sectoren', netwerk.sectoren.length > 0],
    ['niveaus', netwerk.niveaus.length > 0],
    ['samenwerkingsvormen', netwerk.samenwerkingsvormen.length > 0],
    ['themas', netwerk.themas.length > 0],
    ['borging', netwerk.borging.vorm !== 'onbekend'],
    ['financiering', netwerk.financiering.uit.some((uit) => uit !== 'onbekend')],
    ['doel', netwerk.doel !== undefined || netwerk.samenvatting !== undefined],
    ['website', netwerk.website !== undefined],
  ]
}

function ontbreektBijInstelling(instelling: MboInstelling): [veld: string, bekend: boolean][] {
  return [
    ['brin', instelling.brin !== undefined],
    ['bestuur', instelling.bestuur !== undefined],
    ['website', instelling.website !== undefined],
    ['vestigingen', instelling.vestigingen.length > 0],
    ['werkgebied', instelling.werkgebied.type !== 'onbekend'],
    ['bestaatVan', instelling.bestaatVan !== undefined],
  ]
}

function maandenTussen(van: string, tot: string): number {
  const maand = (datum: string) => Number(datum.slice(0, 4)) * 12 + (Number(datum.slice(5, 7)) || 1)
  return Math.max(0, maand(tot) - maand(van))
}
