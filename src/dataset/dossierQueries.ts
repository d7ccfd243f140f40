import { queryOptions } from '@tanstack/react-query'
import { instellingDossierSchema, netwerkDossierSchema } from '@/domain/dossier/dossierbestand'
import { haalJson } from './haalJson'
import { eenmalig, parseer } from './queries'

export const netwerkDossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['netwerk', id],
    queryFn: async ({ signal }) => parseer(netwerkDossierSchema, await haalJson(`data/app/netwerk/${id}.json`, signal)),
    ...eenmalig,
  })

export const instellingDossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['instelling', id],
    queryFn: async ({ signal }) =>
      parseer(instellingDossierSchema, await haalJson(`data/app/instelling/${id}.json`, signal)),
    ...eenmalig,
  })
