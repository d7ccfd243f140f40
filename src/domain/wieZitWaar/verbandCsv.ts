import { alsCsv } from '../exporteer.ts'
import type { Verband } from './verband.ts'

/** One row a thread, with codes where there are: the table of the picture for a spreadsheet. */
export function verbandAlsCsv({ tafels, zitters, draden }: Verband): string {
  const tafelById = new Map(tafels.map((tafel) => [tafel.id, tafel]))
  const zitterBySleutel = new Map(zitters.map((zitter) => [zitter.sleutel, zitter]))
  return alsCsv([
    ['tafelId', 'tafel', 'toestand', 'kant', 'deelnemerId', 'deelnemer', 'bij', 'rol', 'zekerheid', 'via'],
    ...draden.map(({ tafel, zitter, rol, zekerheid, via = '' }) => {
      const record = tafelById.get(tafel)
      const wie = zitterBySleutel.get(zitter)
      return [
        ...[tafel, record?.naam ?? '', record?.toestand ?? ''],
        ...[wie?.kant ?? '', wie?.naar?.id ?? '', wie?.naam ?? '', wie?.bij ?? '', rol, zekerheid, via],
      ]
    }),
  ])
}
