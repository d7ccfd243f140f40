import { distance } from 'fastest-levenshtein'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { Ruw } from './ruw.ts'
import { recordsIn, tekstBij, tekstenIn } from './ruw.ts'
import type { Stand } from './stand.ts'
import type { Voorstel } from './voorstel.ts'
import { toonNaam } from './verschil.ts'

/** From how many shared deelnemers on two networks of one soort may well be one. */
const GENOEG = 2

/** New and renamed records up to which each is laid beside all others; above it only what is equal is found. */
const VERGELIJK_NAMEN = 1000

/** Warnings that are told one by one. */
const TOON = 200

/** A record as it is compared with others. */
interface Kenmerk {
  id: string
  soort: Voorstel['soort']
  ruw: Ruw
  namen: readonly Naam[]
  /** Soort and deelnemers as one text; undefined when there are too few to tell anything. */
  tafel: string | undefined
}

/** `Regio 3` is not `Regio 4`, however alike they are: the numbers are compared apart. */
interface Naam {
  kaal: string
  getallen: string
}

/** Warnings about new and renamed records that may be there already under another id, in Dutch. */
export function lijktOp(voorstellen: readonly Voorstel[], { records }: Stand): string[] {
  const nieuwe = new Set(voorstellen.map(({ id }) => id))
  const alle = [
    ...[...records.values()].filter(({ id }) => !nieuwe.has(id)).map(({ soort, ruw }) => kenmerk(soort, ruw)),
    ...voorstellen.map(({ soort, nieuw }) => kenmerk(soort, nieuw)),
  ]
  const kenmerkById = new Map(alle.map((een) => [een.id, een]))
  const byNaam = groepeer(alle, ({ namen }) => namen.map(({ kaal }) => kaal))
  const byTafel = groepeer(alle, ({ tafel }) => (tafel === undefined ? [] : [tafel]))
  const teBekijken = voorstellen.filter(({ oud, nieuw }) => oud === undefined || oud['naam'] !== nieuw['naam'])
  const ookBijna = teBekijken.length <= VERGELIJK_NAMEN
  const zinnen = ookBijna
    ? []
    : [`bij meer dan ${VERGELIJK_NAMEN} nieuwe records is alleen op gelijke namen gelet, niet op wat erop lijkt`]
  const gezegd = new Set<string>()
  for (const { id } of teBekijken) {
    const een = kenmerkById.get(id)
    if (een === undefined) continue
    const gelijken = () => [
      ...een.namen.flatMap(({ kaal }) => byNaam.get(kaal) ?? []),
      ...(byTafel.get(een.tafel ?? '') ?? []),
    ]
    for (const ander of ookBijna ? alle : gelijken()) {
      if (ander.soort !== een.soort || ander.id === id) continue
      if (gezegd.has(`${ander.id} ${id}`) || gezegd.has(`${id} ${ander.id}`)) continue
      const reden = naamLijkt(een, ander) ?? zelfdeDeelnemers(een, ander)
      if (reden === undefined) continue
      if (gezegd.size === TOON) return [...zinnen, 'er lijken er nog meer op elkaar; deze zijn niet opgesomd']
      gezegd.add(`${id} ${ander.id}`)
      zinnen.push(`${toonNaam(een.ruw)} lijkt op ${toonNaam(ander.ruw)}: ${reden}. Is het dezelfde?`)
    }
  }
  return zinnen
}

function kenmerk(soort: Voorstel['soort'], ruw: Ruw): Kenmerk {
  const namen = [tekstBij(ruw, 'naam') ?? '', ...tekstenIn(ruw['aliassen'])]
    .map(kaleTekst)
    .filter((kaal) => kaal !== '')
    .map((kaal) => ({ kaal, getallen: (kaal.match(/\d+/g) ?? []).join(' ') }))
  const leden = recordsIn(ruw['deelnemers']).map((lid) => String(lid['instelling'] ?? lid['school'] ?? lid['naam']))
  const tafel = leden.length < GENOEG ? undefined : JSON.stringify([ruw['soort'], leden.toSorted()])
  return { id: String(ruw['id']), soort, ruw, namen, tafel }
}

function groepeer(alle: readonly Kenmerk[], sleutels: (een: Kenmerk) => readonly string[]): Map<string, Kenmerk[]> {
  const groepen = new Map<string, Kenmerk[]>()
  for (const een of alle) {
    for (const sleutel of sleutels(een)) {
      const groep = groepen.get(sleutel)
      if (groep === undefined) groepen.set(sleutel, [een])
      else groep.push(een)
    }
  }
  return groepen
}

function naamLijkt(een: Kenmerk, ander: Kenmerk): string | undefined {
  for (const naam of een.namen) {
    for (const andere of ander.namen) {
      if (naam.kaal === andere.kaal) return 'zelfde naam'
      const ruimte = Math.floor(Math.min(naam.kaal.length, andere.kaal.length) / 6)
      if (
        Math.abs(naam.kaal.length - andere.kaal.length) <= ruimte &&
        naam.getallen === andere.getallen &&
        distance(naam.kaal, andere.kaal) <= ruimte
      ) {
        return 'bijna dezelfde naam'
      }
    }
  }
  return undefined
}

function zelfdeDeelnemers(een: Kenmerk, ander: Kenmerk): string | undefined {
  return een.tafel !== undefined && een.tafel === ander.tafel ? 'zelfde soort en dezelfde deelnemers' : undefined
}
