import { queryOptions } from '@tanstack/react-query'
import { zoektekstenSchema } from '@/domain/zoek/zoektekstbestand'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

/** What netwerken and sources say at length, for the search. */
export const zoektekstenQuery = queryOptions({
  queryKey: ['zoekteksten'],
  queryFn: async ({ signal }) => parseer(zoektekstenSchema, await haalJson('data/app/zoekteksten.json', signal)),
  ...eenmalig,
})
