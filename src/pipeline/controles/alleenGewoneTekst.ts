import type { Ongewoon } from '../../domain/gewoneTekst.ts'
import { ongewoonIn, tekstenIn } from '../../domain/gewoneTekst.ts'
import type { MetBestand } from '../leesData.ts'
import { toonPad } from '../probleem.ts'
import type { Controle } from './controle.ts'

const boodschappen: Record<Ongewoon, string> = {
  email: 'bevat een e-mailadres; persoonsgegevens horen hier niet',
  telefoon: 'bevat een telefoonnummer; persoonsgegevens horen hier niet',
  opmaak: 'bevat opmaak (HTML); gebruik gewone tekst',
}

/** No way to reach a person, and no markup, in any text of any record. */
export const alleenGewoneTekst: Controle = (data) => {
  const rijen: MetBestand<unknown>[] = [
    ...data.netwerken,
    ...data.mboInstellingen,
    ...data.bronnen,
    ...data.vmboVestigingen,
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
      return ongewoon === undefined ? [] : [{ bestand, veld: toonPad(pad), boodschap: boodschappen[ongewoon] }]
    }),
  )
}
