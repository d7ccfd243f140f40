import type { School } from '../overzicht.ts'
import type { DeelnemerKern, Partijtype } from '../deelnemer.ts'
import { partijtypeSchema } from '../deelnemer.ts'
import { paginas } from '../paginas.ts'
import type { Onderwerp } from '../routes.ts'

/** What names a subject in one word, for corrections: `netwerk:zwolse8`, `regio:provincie/PV23`. */
export function recordVan(onderwerp: Onderwerp): string {
  return `${onderwerp.soort}:${onderwerp.soort === 'regio' ? `${onderwerp.indeling}/` : ''}${onderwerp.id}`
}

/**
 * Where a reader reports an error: carries the record and the version of the data that they saw. Of a netwerk it begins
 * with who takes part, which is wrong most often.
 */
export function correctieAdres(onderwerp: Onderwerp, versie: string): string {
  return `${formulierAdres(onderwerp, versie)}${onderwerp.soort === 'netwerk' ? '&stap=wie' : ''}`
}

function formulierAdres(onderwerp: Onderwerp, versie: string): string {
  const record = encodeURIComponent(recordVan(onderwerp)).replace(/%3A/g, ':').replace(/%2F/g, '/')
  return `${paginas.bijdragen.pad}?record=${record}&versie=${encodeURIComponent(versie)}`
}

/** Where a reader says whether the subject sits at a table, with the answer filled in. */
export function antwoordAdres(onderwerp: Onderwerp, netwerk: string, antwoord: 'ja' | 'nee', versie: string): string {
  return `${formulierAdres(onderwerp, versie)}&antwoord=${antwoord}:${netwerk}`
}

/** Where a reader fills in what is not known yet: the form with only the questions about these fields of the record. */
export function aanvulAdres(onderwerp: Onderwerp, velden: readonly string[], versie: string): string {
  return `${formulierAdres(onderwerp, versie)}&veld=${velden.join(',')}`
}

/** Participants of one soort. */
export interface Deelnemersgroep<T> {
  soort: Partijtype
  deelnemers: T[]
}

/** Groups participants by soort in the order of the schema: mbo and vmbo first. */
export function deelnemersPerSoort<T extends Pick<DeelnemerKern, 'soort'>>(
  deelnemers: readonly T[],
): Deelnemersgroep<T>[] {
  return partijtypeSchema.options
    .map((soort) => ({ soort, deelnemers: deelnemers.filter((deelnemer) => deelnemer.soort === soort) }))
    .filter((groep) => groep.deelnemers.length > 0)
}

/** What DUO's words mean for readers; havo, vwo and praktijkonderwijs are said as they are. */
const structuurNamen: Record<School['structuur'][number], string> = {
  VBO: 'vmbo beroepsgericht (bb/kb/gl)',
  MAVO: 'vmbo-t (mavo)',
  HAVO: 'havo',
  VWO: 'vwo',
  PRO: 'praktijkonderwijs',
}

/** `vmbo beroepsgericht (bb/kb/gl), vmbo-t (mavo)` */
export function toonStructuur({ structuur }: Pick<School, 'structuur'>): string {
  return structuur.map((deel) => structuurNamen[deel]).join(', ')
}

/** As the post writes it: `8031 DZ`. */
export function toonPostcode({ postcode }: Pick<School, 'postcode'>): string {
  return `${postcode.slice(0, 4)} ${postcode.slice(4)}`
}
