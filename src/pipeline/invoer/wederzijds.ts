import { tekstenIn, metWaarde } from './ruw.ts'
import type { Ruw } from './ruw.ts'
import type { Stand } from './stand.ts'
import type { Voorstel } from './voorstel.ts'

/** Relations that are written on both sides: the field, and the field of the other. */
const paren: Record<Voorstel['soort'], [string, string][]> = {
  netwerk: [
    ['opvolgerVan', 'opgevolgdDoor'],
    ['opgevolgdDoor', 'opvolgerVan'],
    ['verwantMet', 'verwantMet'],
  ],
  'mbo-instelling': [
    ['voortgekomenUit', 'opgegaanIn'],
    ['opgegaanIn', 'voortgekomenUit'],
  ],
}

/**
 * The proposals, with the other side of each relation that they begin or end. Where the file speaks of the other side
 * itself, that stands, and the data check says when the two disagree; so it does of an unknown id.
 */
export function metAndereKant(voorstellen: readonly Voorstel[], { records }: Stand): Voorstel[] {
  const alle = new Map(voorstellen.map((voorstel) => [voorstel.id, voorstel]))
  for (const voorstel of voorstellen) {
    const { id, soort, oud, nieuw } = voorstel
    for (const [veld, terug] of paren[soort]) {
      const toen = tekstenIn(oud?.[veld])
      const nu = tekstenIn(nieuw[veld])
      for (const ander of nu.filter((een) => !toen.includes(een))) {
        pasAan(ander, terug, voorstel, (record) => {
          const lijst = tekstenIn(record[terug])
          return lijst.includes(id) ? record : metWaarde(record, [terug], [...lijst, id])
        })
      }
      for (const ander of toen.filter((een) => !nu.includes(een))) {
        pasAan(ander, terug, voorstel, (record) =>
          metWaarde(
            record,
            [terug],
            tekstenIn(record[terug]).filter((een) => een !== id),
          ),
        )
      }
    }
  }

  function pasAan(ander: string, veld: string, door: Voorstel, maak: (record: Ruw) => Ruw): void {
    const bestaand = records.get(ander)
    const { soort, id } = door
    const voorstel =
      alle.get(ander) ??
      (bestaand?.soort === soort
        ? {
            waar: `volgt uit ${id}`,
            soort,
            id: ander,
            oud: bestaand.ruw,
            nieuw: bestaand.ruw,
            genoemd: new Set<string>(),
          }
        : undefined)
    if (voorstel === undefined || voorstel.genoemd.has(veld)) return
    alle.set(ander, { ...voorstel, nieuw: maak(voorstel.nieuw) })
  }
  return [...alle.values()]
}
