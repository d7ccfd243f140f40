import * as z from 'zod/mini'
import { gemeenteSchema } from '../domain/gemeente.ts'
import { bronSchema } from '../domain/bron.ts'
import { regioSchema } from '../domain/indeling.ts'
import {
  kengetalSchema,
  lesSchema,
  naamloosVoorbeeldSchema,
  standpuntSchema,
  sturingsperspectiefSchema,
  vormKennisSchema,
} from '../domain/kennis.ts'
import { mboInstellingSchema } from '../domain/mboInstelling.ts'
import { netwerkSchema } from '../domain/netwerk.ts'
import { vmboVestigingSchema } from '../domain/vmboVestiging.ts'

/** A record as the open data has it: what is absent in `data/` stands there with its default. */
const schemas = {
  netwerk: netwerkSchema,
  'mbo-instelling': mboInstellingSchema,
  'vmbo-vestiging': vmboVestigingSchema,
  gemeente: gemeenteSchema,
  regio: regioSchema,
  bron: bronSchema,
  kengetal: kengetalSchema,
  standpunt: standpuntSchema,
  les: lesSchema,
  samenwerkingsvorm: vormKennisSchema,
  sturingsperspectief: sturingsperspectiefSchema,
  'naamloos-voorbeeld': naamloosVoorbeeldSchema,
} as const

/** JSON Schema (draft 2020-12) of every kind of record, made from the schemas that the site itself uses. */
export function jsonSchemas(): [naam: string, schema: Record<string, unknown>][] {
  return Object.entries(schemas).map(([naam, schema]) => [
    naam,
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${naam}.json`,
      title: naam,
      ...z.toJSONSchema(schema, { io: 'output' }),
    },
  ])
}
