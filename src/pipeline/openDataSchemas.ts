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
import { sleutels } from '../domain/sleutels.ts'
import { instellingVelduitleg } from '../domain/velden/instellingVelduitleg.ts'
import { netwerkVelduitleg } from '../domain/velden/netwerkVelduitleg.ts'
import { recorduitleg } from '../domain/velden/recorduitleg.ts'
import { vmboVestigingSchema } from '../domain/vmboVestiging.ts'

/** A record as the open data has it: what is absent in `data/` stands there with its default. */
export const recordschemas = {
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

interface Uitleg {
  betekenis: string
  velden: Readonly<Record<string, { betekenis: string; eenheid?: string }>>
}

const uitleg: Readonly<Record<keyof typeof recordschemas, Uitleg>> = {
  netwerk: {
    betekenis: 'Eén samenwerking van vmbo en mbo, van welke soort ook: van overleg tot project met subsidie.',
    velden: netwerkVelduitleg,
  },
  'mbo-instelling': { betekenis: 'Een mbo-instelling, van vroeger of van nu.', velden: instellingVelduitleg },
  ...recorduitleg,
}

/**
 * JSON Schema (draft 2020-12) of every kind of record, made from the schemas that the site itself uses, with what each
 * field says. `map` is the address of the folder in which they stand, with a slash at the end; without it their ids are
 * relative.
 */
export function jsonSchemas(map = ''): [naam: string, schema: Record<string, unknown>][] {
  return sleutels(recordschemas).map((naam) => {
    const { properties = {}, ...schema } = z.toJSONSchema(recordschemas[naam], { io: 'output' })
    const { betekenis, velden } = uitleg[naam]
    return [
      naam,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...{ $id: `${map}${naam}.json`, title: naam, description: betekenis },
        ...schema,
        properties: Object.fromEntries(
          Object.entries(properties).map(([veld, waarde]) => [
            veld,
            typeof waarde === 'boolean' ? waarde : { ...waarde, description: zinOver(velden[veld]) },
          ]),
        ),
      },
    ]
  })
}

function zinOver(veld: Uitleg['velden'][string] | undefined): string | undefined {
  return veld && (veld.eenheid === undefined ? veld.betekenis : `${veld.betekenis} In: ${veld.eenheid}.`)
}
