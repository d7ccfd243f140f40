import { afstandKm } from '../domain/dichtstbij.ts'
import type { Houvast, Plaatsnaam } from '../domain/houvast.ts'
import { groepeer } from '../domain/opzoeken.ts'
import type { Overzicht, School } from '../domain/overzicht.ts'
import type { Plaats, Postcode } from '../domain/plaats.ts'
import type { Curatie } from './leesData.ts'

/** More names than this would stand in each other's way. */
const MEESTE = 400
/** How many names there are from each of the zooms on. */
const TREDEN = [60, 180] as const
/** Kilometres between two names, and between a name and that of a gemeente. */
const TUSSENRUIMTE = 2.5
/** A school says more about where people come together than a postcode does. */
const PER_SCHOOL = 3

/** Rivers and names of places as one file: path and content. */
export function houvastBestand(
  { plaatsen, postcodes, rivieren }: Pick<Curatie, 'plaatsen' | 'postcodes' | 'rivieren'>,
  { gemeenten }: Pick<Overzicht, 'gemeenten'>,
  scholen: readonly School[],
): [string, Houvast] {
  const namen = kiesPlaatsen(
    plaatsen.map(({ record }) => record),
    postcodes.map(({ record }) => record),
    gemeenten,
    scholen,
  )
  return ['data/app/houvast.json', { rivieren, plaatsen: namen }]
}

/** Places by importance: schools, and postcodes that lie nearest to them. The gemeenten have names of their own. */
export function kiesPlaatsen(
  plaatsen: readonly Plaats[],
  postcodes: readonly Pick<Postcode, 'gemeente' | 'lat' | 'lon'>[],
  gemeenten: readonly Pick<Overzicht['gemeenten'][number], 'code' | 'naam' | 'lat' | 'lon'>[],
  scholen: readonly Pick<School, 'plaats' | 'gemeente'>[],
): Plaatsnaam[] {
  const perGemeente = groepeer(plaatsen, ({ gemeente }) => [gemeente])
  const belang = new Map<Plaats, number>()
  const weeg = (plaats: Plaats | undefined, punten: number) => {
    if (plaats !== undefined) belang.set(plaats, (belang.get(plaats) ?? 0) + punten)
  }
  for (const postcode of postcodes) weeg(naaste(postcode, perGemeente.get(postcode.gemeente) ?? []), 1)
  for (const { plaats, gemeente } of scholen) {
    weeg(
      perGemeente.get(gemeente)?.find(({ naam }) => naam === plaats),
      PER_SCHOOL,
    )
  }
  const opBelang = [...belang].toSorted(([a, x], [b, y]) => y - x || (a.naam < b.naam ? -1 : 1))
  const gemeentenamen = new Set(gemeenten.map(({ naam }) => naam))
  const gekozen: Plaats[] = []
  for (const [plaats] of opBelang) {
    if (gekozen.length === MEESTE) break
    const isVrij = [...gemeenten, ...gekozen].every((ander) => afstandKm(ander, plaats) >= TUSSENRUIMTE)
    if (isVrij && !gemeentenamen.has(plaats.naam)) gekozen.push(plaats)
  }
  return gekozen.map(({ naam, lat, lon }, nr) => [naam, lon, lat, TREDEN.filter((tot) => nr >= tot).length])
}

function naaste(punt: { lat: number; lon: number }, plaatsen: readonly Plaats[]): Plaats | undefined {
  return plaatsen.reduce<Plaats | undefined>(
    (beste, plaats) => (beste === undefined || afstandKm(punt, plaats) < afstandKm(punt, beste) ? plaats : beste),
    undefined,
  )
}
