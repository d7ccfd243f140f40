import { toonPostcode, toonStructuur } from '@/domain/dossier/dossier'
import { gebiedMetPrecisie } from '@/domain/dossier/dossierGebied'
import { tafelsVan } from '@/domain/dossier/tafels'
import { bereikBegrippen } from '@/domain/begrippen'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { InstellingKern, NetwerkKern, School } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import { opsomming } from '@/domain/taal'
import type { Zekerheid } from '@/domain/zekerheid'
import type { Rij } from './Rijen'

interface Extra {
  /** Said first on the second line: a role, or what is shared. */
  vooraf?: string | undefined
  zekerheid?: Zekerheid | undefined
}

/** A row about a netwerk: `penvoerder · Twente (bij benadering) · sinds 2020`. Its soort is said by the group it stands in. */
export function rijVanNetwerk(netwerk: NetwerkKern, naslag: Naslag, { vooraf, zekerheid }: Extra = {}): Rij {
  const delen = [
    vooraf,
    netwerk.gebied.type === 'onbekend' ? 'gebied onbekend' : gebiedMetPrecisie(netwerk, naslag),
    toonPeriode(netwerk),
    netwerk.status === 'beeindigd' ? 'beëindigd' : undefined,
  ]
  return {
    sleutel: netwerk.id,
    naam: netwerk.naam,
    naar: { soort: 'netwerk', id: netwerk.id },
    bij: delen.filter((deel) => deel !== undefined).join(' · '),
    zekerheid,
  }
}

/** A row about an instelling: `Roc · regionaal · vestiging in Zwolle`. */
export function rijVanInstelling(instelling: InstellingKern, { vooraf, zekerheid }: Extra = {}): Rij {
  const delen = [mboSoortBegrippen[instelling.soort].label, bereikBegrippen[instelling.bereik].label, vooraf]
  return {
    sleutel: instelling.id,
    naam: instelling.naam,
    naar: { soort: 'instelling', id: instelling.id },
    bij: delen.filter((deel) => deel !== undefined).join(' · '),
    zekerheid,
  }
}

/** So many tables are named in a row. */
const TAFELS_IN_RIJ = 2

/** What a school takes part in now: `aan tafel bij Zwolse8 en 2 andere`. */
export function deelnameInWoorden({ code, plek = [code] }: School, naslag: Naslag): string {
  const namen = tafelsVan(plek, naslag).nu.map(({ naam }) => naam)
  if (namen.length === 0) return 'geen deelname bekend'
  const rest = namen.length - TAFELS_IN_RIJ
  return `aan tafel bij ${opsomming(rest > 0 ? [...namen.slice(0, TAFELS_IN_RIJ), `${rest} andere`] : namen)}`
}

/** A row about a vmbo-vestiging: `8031 DZ Zwolle · vmbo-t (mavo)`, and what else is to be said of it. */
export function rijVanSchool(school: School, erbij: readonly string[] = []): Rij {
  return {
    sleutel: school.code,
    naam: school.naam,
    naar: { soort: 'school', id: school.code },
    bij: [`${toonPostcode(school)} ${school.plaats}`, toonStructuur(school), ...erbij].join(' · '),
  }
}
