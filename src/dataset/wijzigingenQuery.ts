import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { Wijziging } from '@/domain/wijziging'
import { wijzigingenBestandSchema, wijzigingSchema } from '@/domain/wijziging'
import { DatasetFout, haalJson } from './haalJson'
import { parseerLijst } from './parseerLijst'
import { eenmalig } from './queries'

/** The changes that are told, and whether the site was built with the history at all. */
export interface Wijzigingen {
  isBekend: boolean
  wijzigingen: Wijziging[]
}

/** Turns the raw file into changes; exported so that prerender can feed it. */
export function leesWijzigingen(ruw: unknown): Wijzigingen {
  const bestand = z.safeParse(wijzigingenBestandSchema, ruw)
  if (!bestand.success) throw new DatasetFout('De wijzigingen hebben niet de vorm die deze pagina verwacht.', ruw)
  const { geschiedenis, wijzigingen } = bestand.data
  return {
    isBekend: geschiedenis === 'bekend',
    wijzigingen: parseerLijst(wijzigingSchema, 'wijzigingen', wijzigingen).goed,
  }
}

/** The changes of the data since the first edition, newest first; one that cannot be read is left out. */
export const wijzigingenQuery = queryOptions({
  queryKey: ['wijzigingen'],
  queryFn: async ({ signal }) => leesWijzigingen(await haalJson('data/wijzigingen.json', signal)),
  ...eenmalig,
})
