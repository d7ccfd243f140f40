import { queryOptions } from '@tanstack/react-query'
import { rondestandSchema } from '@/domain/ronde/rondestand'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

/** How far the round of checking is. */
export const rondestandQuery = queryOptions({
  queryKey: ['rondestand'],
  queryFn: async ({ signal }) => parseer(rondestandSchema, await haalJson('data/ronde.json', signal)),
  ...eenmalig,
})
