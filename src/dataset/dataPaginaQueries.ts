import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { lijst } from '@/domain/begrip'
import { rondestandSchema } from '@/domain/ronde/rondestand'
import { codeboekrijSchema } from '@/domain/velden/codeboekrij'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

/** How far the round of checking is. */
export const rondestandQuery = queryOptions({
  queryKey: ['rondestand'],
  queryFn: async ({ signal }) => parseer(rondestandSchema, await haalJson('data/ronde.json', signal)),
  ...eenmalig,
})

const codeboekSchema = z.object({ codeboek: lijst(codeboekrijSchema, 5000) })

/** What every field and column of the open data says. */
export const codeboekQuery = queryOptions({
  queryKey: ['codeboek'],
  queryFn: async ({ signal }) => parseer(codeboekSchema, await haalJson('data/codeboek.json', signal)).codeboek,
  ...eenmalig,
})
