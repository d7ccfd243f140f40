import { paginaNamen, paginas } from './paginas.ts'
import { onderwerpsoorten } from './routes.ts'

/** The first part of the address of every page but the map; what lies below the base path and is not ours has another. */
export const afdelingen: readonly string[] = [
  ...new Set([...onderwerpsoorten, ...paginaNamen.map((naam) => paginas[naam].pad.split('/')[1] ?? '')]),
]
