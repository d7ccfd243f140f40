import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { mboInstellingSchema } from '@/domain/mboInstelling'
import { netwerkSchema } from '@/domain/netwerk'
import { haalJson } from './haalJson'
import { parseerLijst } from './parseerLijst'
import { eenmalig, parseer } from './queries'

const opId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]))

/** Every netwerk as it was recorded, by id: what the overview leaves out stands here. */
export const netwerkRecordsQuery = queryOptions({
  queryKey: ['records', 'netwerken'],
  queryFn: async ({ signal }) => {
    const bestand = parseer(z.looseObject({}), await haalJson('data/netwerken.json', signal))
    return opId(parseerLijst(netwerkSchema, 'netwerken', bestand['netwerken']).goed)
  },
  ...eenmalig,
})

/** Every mbo-instelling as it was recorded, by id. */
export const instellingRecordsQuery = queryOptions({
  queryKey: ['records', 'mbo-instellingen'],
  queryFn: async ({ signal }) => {
    const bestand = parseer(z.looseObject({}), await haalJson('data/mbo-instellingen.json', signal))
    return opId(parseerLijst(mboInstellingSchema, 'mbo-instellingen', bestand['mboInstellingen']).goed)
  },
  ...eenmalig,
})
