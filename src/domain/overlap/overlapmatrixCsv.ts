import { alsCsv } from '../exporteer.ts'
import type { Overlapmatrix } from './overlapmatrix.ts'
import { overlapparen } from './overlapmatrix.ts'

/** One row for every two netwerken of the matrix that share something, the most first. */
export function overlapAlsCsv(matrix: Overlapmatrix): string {
  return alsCsv([
    ['idA', 'netwerkA', 'idB', 'netwerkB', `gedeelde ${matrix.maat}`],
    ...overlapparen(matrix).map(({ a, b, aantal }) => [a.id, a.naam, b.id, b.naam, String(aantal)]),
  ])
}
