import * as z from 'zod/mini'
import type { Concept } from './bijdrageRecord.ts'
import { gemeentenInGebied } from '../gebied.ts'
import type { Gebied } from '../gebied.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import type { Netwerk } from '../netwerk.ts'
import { netwerkSchema } from '../netwerk.ts'
import type { Naslag } from '../opzoeken.ts'
import { maakNaslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
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
    const netwerk = netwerkKern(gelezen.data, naslag)
    const rest = overzicht.netwerken.filter(({ id }) => id !== netwerk.id)
    return { soort, netwerk, naslag: maakNaslag({ ...overzicht, netwerken: [...rest, netwerk] }) }
  }
  const gelezen = z.safeParse(mboInstellingSchema, record)
  if (!gelezen.success) return undefined
  const instelling = instellingKern(gelezen.data, naslag)
  const rest = overzicht.instellingen.filter(({ id }) => id !== instelling.id)
  return { soort: 'instelling', instelling, naslag: maakNaslag({ ...overzicht, instellingen: [...rest, instelling] }) }
}

function gebiedKern(gebied: Gebied): NetwerkKern['gebied'] {
  if (gebied.type !== 'regionaal') return { type: gebied.type }
  const { type, precisie, zekerheid, omschrijving } = gebied
  return { type, precisie, zekerheid, ...(omschrijving === undefined ? {} : { omschrijving }) }
}

function netwerkKern(netwerk: Netwerk, { overzicht }: Naslag): NetwerkKern {
  const { van, tot } = netwerk.periode
  return {
    ...netwerk,
    gebied: gebiedKern(netwerk.gebied),
    gemeenten: gemeentenInGebied(netwerk.gebied, overzicht.gemeenten),
    periode: { ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }) },
  }
}

/** The build finds a vestiging by its postcode; here the middle of its gemeente will do, unless it was known already. */
function instellingKern(
  instelling: MboInstelling,
  { overzicht, gemeenteByCode, instellingById }: Naslag,
): InstellingKern {
  const bekend = instellingById.get(instelling.id)?.vestigingen ?? []
  return {
    ...instelling,
    werkgebied: gebiedKern(instelling.werkgebied),
    gemeenten: gemeentenInGebied(instelling.werkgebied, overzicht.gemeenten),
    vestigingen: instelling.vestigingen.map((vestiging) => {
      const { plaats, gemeente, postcode } = vestiging
      const zelfde = bekend.find(
        (ander) => ander.plaats === plaats && ander.gemeente === gemeente && ander.postcode === postcode,
      )
      const midden = gemeenteByCode.get(gemeente)
      return {
        ...vestiging,
        positie: zelfde?.positie ?? { lat: midden?.lat ?? 52.1, lon: midden?.lon ?? 5.3, basis: 'plaats' },
      }
    }),
  }
}
