import { distance } from 'fastest-levenshtein'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { Ruw } from './ruw.ts'
import { recordsIn, tekstBij, tekstenIn } from './ruw.ts'
import type { Stand } from './stand.ts'
import type { Voorstel } from './voorstel.ts'
import { toonNaam } from './verschil.ts'

/** From how many shared deelnemers on two networks of one soort may well be one. */
const GENOEG = 2

/** Warnings about new and renamed records that may be there already under another id, in Dutch. */
export function lijktOp(voorstellen: readonly Voorstel[], { records }: Stand): string[] {
  const nieuwe = new Map(voorstellen.map((voorstel) => [voorstel.id, voorstel]))
  const alle = [
    ...[...records.values()].filter(({ id }) => !nieuwe.has(id)).map(({ soort, ruw }) => ({ soort, ruw })),
    ...voorstellen.map(({ soort, nieuw }) => ({ soort, ruw: nieuw })),
  ]
  const gezegd = new Set<string>()
  return voorstellen
    .filter(({ oud, nieuw }) => oud === undefined || oud['naam'] !== nieuw['naam'])
    .flatMap(({ soort, id, nieuw }) =>
      alle.flatMap((ander) => {
        const anderId = String(ander.ruw['id'])
        if (ander.soort !== soort || anderId === id || gezegd.has(`${anderId} ${id}`)) return []
        const reden = naamLijkt(nieuw, ander.ruw) ?? zelfdeDeelnemers(nieuw, ander.ruw)
        if (reden === undefined) return []
        gezegd.add(`${id} ${anderId}`)
        return [`${toonNaam(nieuw)} lijkt op ${toonNaam(ander.ruw)}: ${reden}. Is het dezelfde?`]
      }),
    )
}

function naamLijkt(een: Ruw, ander: Ruw): string | undefined {
  for (const naam of namenVan(een)) {
    for (const andere of namenVan(ander)) {
      if (naam === andere) return 'zelfde naam'
      const ruimte = Math.floor(Math.min(naam.length, andere.length) / 6)
      if (
        Math.abs(naam.length - andere.length) <= ruimte &&
        distance(naam, andere) <= ruimte &&
        zelfdeGetallen(naam, andere)
      ) {
        return 'bijna dezelfde naam'
      }
    }
  }
  return undefined
}

function namenVan(record: Ruw): string[] {
  return [tekstBij(record, 'naam') ?? '', ...tekstenIn(record['aliassen'])].map(kaleTekst).filter((naam) => naam !== '')
}

/** `Regio 3` is not `Regio 4`, however alike they are. */
function zelfdeGetallen(een: string, ander: string): boolean {
  const getallen = (tekst: string) => (tekst.match(/\d+/g) ?? []).join(' ')
  return getallen(een) === getallen(ander)
}

function zelfdeDeelnemers(een: Ruw, ander: Ruw): string | undefined {
  if (een['soort'] !== ander['soort']) return undefined
  const deelnemers = ledenVan(een)
  const andere = ledenVan(ander)
  return deelnemers.length >= GENOEG &&
    deelnemers.length === andere.length &&
    deelnemers.every((lid) => andere.includes(lid))
    ? 'zelfde soort en dezelfde deelnemers'
    : undefined
}

function ledenVan(record: Ruw): string[] {
  return recordsIn(record['deelnemers']).map((lid) => String(lid['instelling'] ?? lid['school'] ?? lid['naam']))
}
