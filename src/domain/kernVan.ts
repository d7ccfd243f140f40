import * as z from 'zod/mini'
import type { Bronnen } from './betekenis/gezien.ts'
import { gezienIn } from './betekenis/gezien.ts'
import type { Register } from './betekenis/opvolging.ts'
import { huidigeVan } from './betekenis/opvolging.ts'
import { schaalVan } from './betekenis/schaalVan.ts'
import type { Verbanden } from './betekenis/oordeel.ts'
import { oordeelOver } from './betekenis/oordeel.ts'
import type { DeelnemerKern } from './deelnemer.ts'
import { gemeentenInGebied } from './gemeentenInGebied.ts'
import type { Gemeente } from './gemeente.ts'
import type { MboInstelling } from './mboInstelling.ts'
import type { MboVestiging } from './mboWaarden.ts'
import type { Netwerk } from './netwerk.ts'
import type { InstellingKern, NetwerkKern } from './overzicht.ts'
import { uitInstelling, uitNetwerk } from './overzicht.ts'
import type { Positie } from './positie.ts'

/* What the build, and the form for its preview, work out of a whole record for the overview. */

/** What the derived facts of a netwerk follow from, beside its record. */
export interface Omgeving extends Register, Verbanden {
  /** Of the whole country. */
  gemeenten: readonly Gemeente[]
  bronById: Bronnen
  /** The day of the data. */
  peildatum: string
}

/** What the overview carries of a whole record. */
export function netwerkKernVan(netwerk: Netwerk, omgeving: Omgeving): NetwerkKern {
  const kern = z.parse(uitNetwerk, netwerk)
  const codes = gemeentenInGebied(netwerk.gebied, omgeving.gemeenten)
  const gezien = gezienIn(netwerk, omgeving.bronById)
  return {
    ...kern,
    gemeenten: codes,
    deelnemers: kern.deelnemers.map((deelnemer) => metOpvolgers(deelnemer, netwerk, omgeving)),
    gezien,
    toestand: oordeelOver({ ...kern, gezien }, omgeving, omgeving.peildatum).toestand,
    schaal: schaalVan(netwerk.gebied.type, codes, omgeving.gemeenten),
  }
}

/** Who says not to have taken the place of its predecessor is not said to have. */
function metOpvolgers(
  deelnemer: DeelnemerKern,
  { nietDeelnemers }: Pick<Netwerk, 'nietDeelnemers'>,
  register: Register,
): DeelnemerKern {
  const alle = deelnemer.instelling === undefined ? [] : huidigeVan(deelnemer.instelling, register)
  const nu = alle.filter((id) => !nietDeelnemers.includes(id))
  return nu.length === 0 ? deelnemer : { ...deelnemer, nu }
}

/** What the overview carries of a whole record; `bepaal` finds the point of a vestiging. */
export function instellingKernVan(
  instelling: MboInstelling,
  alle: readonly Gemeente[],
  bepaal: (vestiging: MboVestiging) => Positie,
): InstellingKern {
  return {
    ...z.parse(uitInstelling, instelling),
    gemeenten: gemeentenInGebied(instelling.werkgebied, alle),
    vestigingen: instelling.vestigingen.map((vestiging) => ({ ...vestiging, positie: bepaal(vestiging) })),
  }
}
