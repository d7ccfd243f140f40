import { viaInWoorden } from '../domain/betekenis/deelname.ts'
import { deelnamesIn, naamVanDeelname } from '../domain/betekenis/deelnames.ts'
import type { Uitvoerkolom } from '../domain/kolommen/kolom.ts'
import { tabelAlsCsv } from '../domain/kolommen/kolom.ts'
import type { Naslag } from '../domain/opzoeken.ts'
import type { School } from '../domain/overzicht.ts'
import { schoolMetCode } from '../domain/scholen.ts'
import { sleutels } from '../domain/sleutels.ts'
import type { Veldzin } from '../domain/velden/recorduitleg.ts'

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

/** What each field of a participation says, in the order of the columns. */
export const deelnameuitleg: Readonly<Record<keyof Deelnamerij, Veldzin>> = {
  netwerk: { betekenis: 'Id van het netwerk.', voorbeeld: 'zwolse8' },
  netwerkNaam: { betekenis: 'Naam van het netwerk.' },
  soort: { betekenis: 'Soort netwerk.' },
  toestand: { betekenis: 'Hoe ver bekend is dat het netwerk nog loopt, op de dag van de gegevens.' },
  gezien: { betekenis: 'Jaar, maand of dag van de nieuwste bron die het netwerk noemt.' },
  deelnemerSoort: { betekenis: 'Soort partij.' },
  mboInstelling: { betekenis: 'Id van de mbo-instelling, zoals zij nu is.', voorbeeld: 'deltion-college' },
  vmboVestiging: { betekenis: 'Vestigingscode van de vmbo-school.', voorbeeld: '00AH07' },
  deelnemerNaam: { betekenis: 'Hoe de deelnemer nu heet.' },
  rol: { betekenis: 'Rol in het netwerk.' },
  zekerheid: { betekenis: 'Hoe zeker de deelname is.' },
  via: { betekenis: 'Ids van de voorgangers die de bron noemt.' },
  viaInWoorden: { betekenis: 'Hetzelfde in woorden.', voorbeeld: 'via ROC Friese Poort' },
  nuMogelijk: { betekenis: 'Na een splitsing: ids van wie de plaats kan hebben overgenomen.' },
  naamInBron: { betekenis: 'Hoe de bron de deelnemer noemt, als dat anders is.' },
}

const kolommen: readonly Uitvoerkolom<Deelnamerij>[] = sleutels(deelnameuitleg).map((kop) => ({
  kop,
  cel: (rij) => rij[kop],
}))

export function deelnamesCsv(rijen: readonly Deelnamerij[]): string {
  return tabelAlsCsv(kolommen, rijen)
}
