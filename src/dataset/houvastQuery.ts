import { queryOptions } from '@tanstack/react-query'
import { houvastSchema } from '@/domain/houvast'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

/** Rivers and names of places, for who looks at the live map. */
export const houvastQuery = queryOptions({
  queryKey: ['houvast'],
  queryFn: async ({ signal }) => parseer(houvastSchema, await haalJson('data/app/houvast.json', signal)),
  ...eenmalig,
})
