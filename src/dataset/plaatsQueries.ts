import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { gemeenteCodeSchema } from '@/domain/gemeente'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

const postcodesSchema = z.record(z.string(), gemeenteCodeSchema)
/** Four digits → code of the gemeente. */
export const postcodesQuery = queryOptions({
  queryKey: ['postcodes'],
  queryFn: async ({ signal }) => parseer(postcodesSchema, await haalJson('data/app/postcodes.json', signal)),
  ...eenmalig,
})

const plaatsenSchema = z.array(z.tuple([z.string(), gemeenteCodeSchema]))
/** Pairs of place name and code of the gemeente. */
export const plaatsenQuery = queryOptions({
  queryKey: ['plaatsen'],
  queryFn: async ({ signal }) => parseer(plaatsenSchema, await haalJson('data/app/plaatsen.json', signal)),
  ...eenmalig,
})
