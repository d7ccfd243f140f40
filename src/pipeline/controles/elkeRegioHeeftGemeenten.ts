import { indelingSchema } from '../../domain/indeling.ts'
import type { Controle } from './controle.ts'

/** A region is its gemeenten; one without any is a mistake on either side. */
export const elkeRegioHeeftGemeenten: Controle = (data) =>
  indelingSchema.options.flatMap((indeling) => {
    const gebruikt = new Set(data.gemeenten.map(({ record }) => record[indeling]))
    return data.regios[indeling].flatMap(({ bestand, record }) =>
      gebruikt.has(record.id) ? [] : [{ bestand, boodschap: `${record.naam} heeft geen enkele gemeente` }],
    )
  })
