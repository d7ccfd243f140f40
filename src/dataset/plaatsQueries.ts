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

const plaatsenSchema = z.array(z.tuple([z.string(), gemeenteCodeSchema, z.optional(z.int())]))
/** Name of a place and code of its gemeente; of a gemeente of before also the year in which it ended. */
export const plaatsenQuery = queryOptions({
  queryKey: ['plaatsen'],
  queryFn: async ({ signal }) => parseer(plaatsenSchema, await haalJson('data/app/plaatsen.json', signal)),
  ...eenmalig,
})

const postcodepuntenSchema = z.array(z.tuple([z.number(), z.number(), gemeenteCodeSchema]))
/** Where each postcode lies: latitude, longitude, code of the gemeente. */
export const postcodepuntenQuery = queryOptions({
  queryKey: ['postcodepunten'],
  queryFn: async ({ signal }) => parseer(postcodepuntenSchema, await haalJson('data/app/postcodepunten.json', signal)),
  ...eenmalig,
})
