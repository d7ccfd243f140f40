import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'
import * as z from 'zod/mini'
import { datumSchema } from '@/domain/begrip'
import { grensopschriftSchema } from '@/domain/grensopschrift'
import type { Naslag } from '@/domain/opzoeken'
import { maakNaslag } from '@/domain/opzoeken'
import { overzichtLijsten, schoolSchema } from '@/domain/overzicht'
import { DatasetFout, haalJson } from './haalJson'
import type { Uitval } from './parseerLijst'
import { parseerLijst } from './parseerLijst'

/** Files never change within a version of the site, so they are fetched once; retrying is the reader's choice. */
export const eenmalig = { staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 500 } as const

/** Parses a whole file, or says that it is not what this page expects. */
export function parseer<S extends z.ZodMiniType>(schema: S, ruw: unknown): z.output<S> {
  const uitkomst = z.safeParse(schema, ruw)
  if (uitkomst.success) return uitkomst.data
  throw new DatasetFout('De gegevens hebben niet de vorm die deze pagina verwacht.', uitkomst.error)
}

export interface Dataset {
  naslag: Naslag
  /** Records that were left out because they are broken. */
  uitval: Uitval[]
}

const overzichtSchema = z.looseObject({
  versie: z.string(),
  peildatum: datumSchema,
  // Only words beside the map: without them the page works.
  grenzen: z.catch(grensopschriftSchema, { grenzen: 'benaderd', bronnen: [] }),
})

/** Turns the raw overview into the dataset; exported so that tests can feed it anything. */
export function leesOverzicht(ruw: unknown): Dataset {
  const kop = parseer(overzichtSchema, ruw)
  try {
    const gemeenten = parseerLijst(overzichtLijsten.gemeenten, 'gemeenten', kop['gemeenten'])
    const regios = parseerLijst(overzichtLijsten.regios, 'regio’s', kop['regios'])
    const instellingen = parseerLijst(overzichtLijsten.instellingen, 'mbo-instellingen', kop['instellingen'])
    const netwerken = parseerLijst(overzichtLijsten.netwerken, 'netwerken', kop['netwerken'])
    return {
      naslag: maakNaslag({
        versie: kop.versie,
        peildatum: kop.peildatum,
        grenzen: kop.grenzen,
        gemeenten: gemeenten.goed,
        regios: regios.goed,
        instellingen: instellingen.goed,
        netwerken: netwerken.goed,
      }),
      uitval: [gemeenten, regios, instellingen, netwerken].flatMap(({ uitval }) => uitval),
    }
  } catch (oorzaak) {
    throw new DatasetFout('De gegevens hebben niet de vorm die deze pagina verwacht.', oorzaak)
  }
}

export const datasetQuery = queryOptions({
  queryKey: ['overzicht'],
  queryFn: async ({ signal }) => leesOverzicht(await haalJson('data/app/overzicht.json', signal)),
  ...eenmalig,
})

const grenzenSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.looseObject({ gemeenten: z.looseObject({ type: z.literal('GeometryCollection') }) }),
})

function isTopology(ruw: unknown): ruw is Topology {
  return z.safeParse(grenzenSchema, ruw).success
}

/** The borders of the gemeenten, from which every region is dissolved. */
export const grenzenQuery = queryOptions({
  queryKey: ['grenzen'],
  queryFn: async ({ signal }) => {
    const ruw = await haalJson('data/app/grenzen.json', signal)
    if (!isTopology(ruw)) throw new DatasetFout('De grenzen hebben niet de vorm die deze pagina verwacht.', ruw)
    return ruw
  },
  ...eenmalig,
})

export const scholenQuery = queryOptions({
  queryKey: ['scholen'],
  queryFn: async ({ signal }) =>
    parseerLijst(schoolSchema, 'vmbo-vestigingen', await haalJson('data/app/scholen.json', signal)),
  ...eenmalig,
})
