import { viaInWoorden } from '../domain/betekenis/deelname.ts'
import { deelnamesIn, naamVanDeelname } from '../domain/betekenis/deelnames.ts'
import type { Uitvoerkolom } from '../domain/kolommen/kolom.ts'
import { tabelAlsCsv } from '../domain/kolommen/kolom.ts'
import type { Naslag } from '../domain/opzoeken.ts'
import type { School } from '../domain/overzicht.ts'
import { schoolMetCode } from '../domain/scholen.ts'

/**
 * Who sits at which table: one row a participation, in codes that join with the other files. Whoever took part under
 * another name stands here by whom it is today, and `via` says how. Names of fields are part of the public contract.
 */
export function deelnamerijen(naslag: Naslag, scholen: readonly School[]) {
  return naslag.overzicht.netwerken.flatMap((netwerk) =>
    deelnamesIn(netwerk).map((deelname) => {
      const { deelnemer, sleutel, via, zekerheid } = deelname
      const { soort, instelling, school, naam, rol, nu = [] } = deelnemer
      return {
        netwerk: netwerk.id,
        netwerkNaam: netwerk.naam,
        soort: netwerk.soort,
        toestand: netwerk.toestand,
        gezien: netwerk.gezien,
        deelnemerSoort: soort,
        mboInstelling: instelling === undefined ? undefined : sleutel,
        vmboVestiging: school,
        deelnemerNaam: naamVanDeelname(deelname, naslag, (code) => schoolMetCode(scholen, code)?.naam) ?? sleutel,
        rol,
        zekerheid,
        via,
        viaInWoorden: viaInWoorden(deelname, naslag),
        // After a split the source does not say which of the heirs took the place.
        nuMogelijk: nu.length > 1 ? nu : [],
        naamInBron: naam,
      }
    }),
  )
}

type Deelnamerij = ReturnType<typeof deelnamerijen>[number]

const kolommen: readonly Uitvoerkolom<Deelnamerij>[] = (
  [
    ...(['netwerk', 'netwerkNaam', 'soort', 'toestand', 'gezien', 'deelnemerSoort', 'mboInstelling'] as const),
    ...(['vmboVestiging', 'deelnemerNaam', 'rol', 'zekerheid', 'via', 'viaInWoorden', 'nuMogelijk'] as const),
    'naamInBron',
  ] as const
).map((kop) => ({ kop, cel: (rij) => rij[kop] }))

export function deelnamesCsv(rijen: readonly Deelnamerij[]): string {
  return tabelAlsCsv(kolommen, rijen)
}
