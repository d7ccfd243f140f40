import { opsomming, telwoord } from '../taal.ts'
import { alsCsv } from '../exporteer.ts'
import type { NetwerkSoort } from '../netwerkWaarden.ts'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'
import type { Telkeuze } from '../telling.ts'
import { teltMee } from '../telling.ts'
import type { Overlapkring } from './overlapmatrixKring.ts'

/** How many tables touch a gemeente: netwerken that cover it, in all and by soort. */
export interface Tafelrij {
  /** Place in the ranking; equal numbers share a place, and the next one is skipped: 1, 2, 2, 4. */
  plaats: number
  gemeente: GemeenteKern
  aantal: number
  perSoort: ReadonlyMap<NetwerkSoort, number>
  /** Mbo-instellingen of today that work here or have a vestiging here; landelijke ones only with a vestiging. */
  instellingen: number
}

/** One row for each of these gemeenten, also without any netwerk, the most tables first; what counts is as on the map. */
export function tafelsPerGemeente(
  netwerken: readonly NetwerkKern[],
  gemeenten: readonly GemeenteKern[],
  { instellingenByGemeente }: Naslag,
  keuze: Telkeuze,
): Tafelrij[] {
  const perGemeente = new Map(gemeenten.map(({ code }) => [code, new Map<NetwerkSoort, number>()]))
  for (const { soort, gemeenten: codes } of netwerken.filter((netwerk) => teltMee(netwerk, keuze))) {
    for (const code of new Set(codes)) {
      const tellingen = perGemeente.get(code)
      tellingen?.set(soort, (tellingen.get(soort) ?? 0) + 1)
    }
  }
  const rijen = gemeenten
    .map((gemeente) => {
      const perSoort: ReadonlyMap<NetwerkSoort, number> = perGemeente.get(gemeente.code) ?? new Map()
      const aantal = [...perSoort.values()].reduce((som, getal) => som + getal, 0)
      return { gemeente, aantal, perSoort, instellingen: instellingenByGemeente.get(gemeente.code)?.length ?? 0 }
    })
    .toSorted((a, b) => b.aantal - a.aantal || opNaam(a, b))
  return rijen.map((rij) => ({ plaats: rijen.findIndex(({ aantal }) => aantal === rij.aantal) + 1, ...rij }))
}

const opNaam = (a: { gemeente: GemeenteKern }, b: { gemeente: GemeenteKern }) =>
  a.gemeente.naam.localeCompare(b.gemeente.naam, 'nl')

/**
 * The rows in words: `In 301 van de 342 gemeenten van Nederland werkt minstens één netwerk; de meeste in Groningen (12).`
 * A netwerk is "of" a subject only when those of others are not counted.
 */
export function tafelZin(
  rijen: readonly Tafelrij[],
  { naam, volledig }: Pick<Overlapkring, 'naam' | 'volledig'>,
): string {
  const metNetwerk = rijen.filter(({ aantal }) => aantal > 0).length
  const totaal = telwoord(rijen.length, 'gemeente', 'gemeenten')
  if (metNetwerk === 0) return `In geen van de ${totaal} van ${naam} is een netwerk bekend.`
  const [eerste] = rijen
  if (rijen.length === 1 && eerste !== undefined) {
    const werkt = eerste.aantal === 1 ? 'werkt' : 'werken'
    return `In ${eerste.gemeente.naam} ${werkt} ${telwoord(eerste.aantal, 'netwerk', 'netwerken')}${volledig ? '' : ` van ${naam}`}.`
  }
  const hoogste = Math.max(...rijen.map(({ aantal }) => aantal))
  const kop = rijen.filter(({ aantal }) => aantal === hoogste).map(({ gemeente }) => gemeente.naam)
  // More than three names would say less than the number.
  const meeste = kop.length > 3 ? `ten hoogste ${hoogste} per gemeente` : `de meeste in ${opsomming(kop)} (${hoogste})`
  const waar = metNetwerk === rijen.length ? `In alle ${totaal}` : `In ${metNetwerk} van de ${totaal}`
  return volledig
    ? `${waar} van ${naam} werkt minstens één netwerk; ${meeste}.`
    : `${waar} werkt minstens één netwerk van ${naam}; ${meeste}.`
}

/** `a`, `a en b`, `a, b en c`. */
/** The soorten that occur in these rows, in the order of the schema: the columns of the table. */
export function soortenInTafels(rijen: readonly Tafelrij[]): NetwerkSoort[] {
  return netwerkSoortSchema.options.filter((soort) => rijen.some(({ perSoort }) => perSoort.has(soort)))
}

/** By what the rows can be put in order. */
export type Tafelsleutel = 'gemeente' | 'aantal' | 'instellingen' | NetwerkSoort

/** The rows in another order: names from a to z, numbers from most to least, or the other way around. */
export function sorteerTafels(rijen: readonly Tafelrij[], sleutel: Tafelsleutel, omgekeerd: boolean): Tafelrij[] {
  const richting = omgekeerd ? -1 : 1
  return rijen.toSorted((a, b) =>
    sleutel === 'gemeente'
      ? richting * opNaam(a, b)
      : richting * (waardeVan(b, sleutel) - waardeVan(a, sleutel)) || opNaam(a, b),
  )
}

function waardeVan(rij: Tafelrij, sleutel: Exclude<Tafelsleutel, 'gemeente'>): number {
  return sleutel === 'aantal' || sleutel === 'instellingen' ? rij[sleutel] : (rij.perSoort.get(sleutel) ?? 0)
}

/** The rows as they stand, for a spreadsheet, with the code and provincie of each gemeente. */
export function tafelsAlsCsv(rijen: readonly Tafelrij[], { regioByKey }: Naslag): string {
  const soorten = soortenInTafels(rijen)
  return alsCsv([
    [
      ...['plaats', 'gemeenteCode', 'gemeente', 'provincie', 'totaal'],
      ...soorten.map((soort) => netwerkSoortBegrippen[soort].meervoud),
      'mboInstellingen',
    ],
    ...rijen.map(({ plaats, gemeente, aantal, perSoort, instellingen }) => [
      ...[String(plaats), gemeente.code, gemeente.naam],
      regioByKey.get(regioSleutel('provincie', gemeente.provincie))?.naam ?? '',
      ...[aantal, ...soorten.map((soort) => perSoort.get(soort) ?? 0), instellingen].map(String),
    ]),
  ])
}
