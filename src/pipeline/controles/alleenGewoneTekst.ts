import { ongewoonInWoorden } from '../../domain/foutInWoorden.ts'
import { ongewoonIn, tekstenIn } from '../../domain/gewoneTekst.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import type { MetBestand } from '../leesData.ts'
import { toonPad } from '../probleem.ts'
import type { Controle } from './controle.ts'

/** No way to reach a person, and no markup, in any text of any record. */
export const alleenGewoneTekst: Controle = (data) => {
  const rijen: MetBestand<unknown>[] = [
    ...data.netwerken,
    ...data.mboInstellingen,
    ...data.bronnen,
    ...data.vmboVestigingen,
    ...data.roepnamen,
    ...data.plaatsen,
    ...data.vroegereGemeenten,
    ...data.gemeenten,
    ...indelingSchema.options.flatMap((indeling) => data.regios[indeling]),
    ...data.kengetallen,
    ...data.standpunten,
    ...data.samenwerkingsvormen,
    ...data.succesfactoren,
    ...data.aandachtspunten,
    ...data.sturingsperspectieven,
    ...data.naamlozeVoorbeelden,
  ]
  return rijen.flatMap(({ bestand, record }) =>
    tekstenIn(record).flatMap(({ pad, tekst }) => {
      const ongewoon = ongewoonIn(tekst)
      return ongewoon === undefined ? [] : [{ bestand, veld: toonPad(pad), boodschap: ongewoonInWoorden[ongewoon] }]
    }),
  )
}
