import type { MetBestand } from '../leesData.ts'
import { toonPad } from '../probleem.ts'
import type { Controle } from './controle.ts'

const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i
/** Dutch numbers of ten digits, with or without land code: `06-12345678`, `(038) 123 45 67`, `+31 (0)38 1234567`. */
const TELEFOON =
  /(?<![\w/=-])(?<!\d[.,])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)[1-9](?:[\s()-]{0,2}\d){8}(?![.,]?\d)/
const OPMAAK = /<\/?[a-z][^>]*>|&[a-z]+;/i

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
    teksten(record, []).flatMap(({ pad, tekst }) => {
      const veld = toonPad(pad)
      if (EMAIL.test(tekst))
        return [{ bestand, veld, boodschap: 'bevat een e-mailadres; persoonsgegevens horen hier niet' }]
      if (TELEFOON.test(tekst))
        return [{ bestand, veld, boodschap: 'bevat een telefoonnummer; persoonsgegevens horen hier niet' }]
      if (OPMAAK.test(tekst)) return [{ bestand, veld, boodschap: 'bevat opmaak (HTML); gebruik gewone tekst' }]
      return []
    }),
  )
}

function teksten(waarde: unknown, pad: readonly PropertyKey[]): { pad: readonly PropertyKey[]; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad, tekst: waarde }]
  if (Array.isArray(waarde)) return waarde.flatMap((item, index) => teksten(item, [...pad, index]))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, item]) => teksten(item, [...pad, sleutel]))
}
