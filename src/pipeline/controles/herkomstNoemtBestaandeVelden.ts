import { mboInstellingSchema } from '../../domain/mboInstelling.ts'
import { netwerkSchema } from '../../domain/netwerk.ts'
import type { MetBestand } from '../leesData.ts'
import type { Controle } from './controle.ts'
import { onbekendeWaarden } from './onbekendeWaarden.ts'

/** Herkomst may only speak of fields that exist. */
export const herkomstNoemtBestaandeVelden: Controle = (data) => {
  const controleer = (
    rijen: readonly MetBestand<{ herkomst: { velden: string[] }[] }>[],
    velden: ReadonlySet<string>,
  ) =>
    rijen.flatMap(({ bestand, record }) =>
      record.herkomst.flatMap((herkomst, index) =>
        onbekendeWaarden(bestand, `herkomst[${index}].velden[]`, herkomst.velden, velden),
      ),
    )
  return [
    ...controleer(data.netwerken, new Set(Object.keys(netwerkSchema.shape))),
    ...controleer(data.mboInstellingen, new Set(Object.keys(mboInstellingSchema.shape))),
  ]
}
