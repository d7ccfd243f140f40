import { queryOptions } from '@tanstack/react-query'
import { vindplaatsenSchema } from '@/domain/mijnTafels/vindplaatsen'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

export const vindplaatsenQuery = queryOptions({
  queryKey: ['vindplaatsen'],
  queryFn: async ({ signal }) => parseer(vindplaatsenSchema, await haalJson('data/app/vindplaatsen.json', signal)),
  ...eenmalig,
})
