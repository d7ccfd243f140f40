import * as z from 'zod/mini'
import type { Concept } from './bijdrageRecord.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import type { MboVestiging } from '../mboWaarden.ts'
import { netwerkSchema } from '../netwerk.ts'
import type { Naslag } from '../opzoeken.ts'
import { maakNaslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { instellingKernVan, netwerkKernVan } from '../kernVan.ts'
import type { Positie } from '../positie.ts'
import type { BijdrageSoort } from './bijdrage.ts'

/** The record as the site would show it, in the register as it would be. */
export type Voorbeeld =
  | { soort: 'netwerk'; netwerk: NetwerkKern; naslag: Naslag }
  | { soort: 'instelling'; instelling: InstellingKern; naslag: Naslag }

/** Undefined while the record does not fit its schema: then there is nothing to show yet. */
export function maakVoorbeeld(soort: BijdrageSoort, { record }: Concept, naslag: Naslag): Voorbeeld | undefined {
  const { overzicht } = naslag
  if (soort === 'netwerk') {
    const gelezen = z.safeParse(netwerkSchema, record)
    if (!gelezen.success) return undefined
    const netwerk = netwerkKernVan(gelezen.data, { ...naslag, ...overzicht, bronById: new Map() })
    const rest = overzicht.netwerken.filter(({ id }) => id !== netwerk.id)
    return { soort, netwerk, naslag: maakNaslag({ ...overzicht, netwerken: [...rest, netwerk] }) }
  }
  const gelezen = z.safeParse(mboInstellingSchema, record)
  if (!gelezen.success) return undefined
  const instelling = instellingKernVan(gelezen.data, overzicht.gemeenten, plekVan(gelezen.data.id, naslag))
  const rest = overzicht.instellingen.filter(({ id }) => id !== instelling.id)
  return { soort: 'instelling', instelling, naslag: maakNaslag({ ...overzicht, instellingen: [...rest, instelling] }) }
}

/** The build finds a vestiging by its postcode; here the middle of its gemeente will do, unless it was known already. */
function plekVan(id: string, { gemeenteByCode, instellingById }: Naslag): (vestiging: MboVestiging) => Positie {
  const bekend = instellingById.get(id)?.vestigingen ?? []
  return ({ plaats, gemeente, postcode }) => {
    const zelfde = bekend.find(
      (ander) => ander.plaats === plaats && ander.gemeente === gemeente && ander.postcode === postcode,
    )
    const midden = gemeenteByCode.get(gemeente)
    return zelfde?.positie ?? { lat: midden?.lat ?? 52.1, lon: midden?.lon ?? 5.3, basis: 'plaats' }
  }
}
