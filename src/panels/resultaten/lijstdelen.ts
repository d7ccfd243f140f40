import type { Beeld } from '@/domain/inBeeld'
import type { NetwerkSoort } from '@/domain/netwerkWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { sleutels } from '@/domain/sleutels'

/** Rows of one soort. */
export interface Soortgroep {
  soort: NetwerkSoort
  /** Those that are told in full. */
  netwerken: NetwerkKern[]
  /** Those that come after so many rows that only their names are told. */
  kort: NetwerkKern[]
}

/** A longer list would be slow: the rows after these are names, which can be read, found and pressed all the same. */
export const MAX_VOL = 600

/** A part of the list under a heading of its own. */
export interface Lijstdeel {
  naam: Deelnaam
  kop: string
  aantal: number
  groepen: Soortgroep[]
}

type Deelnaam = 'beeld' | 'elders' | 'regionaal' | 'landelijk' | 'onbekend' | 'achtergrond'

const koppen: Record<Deelnaam, string> = {
  beeld: 'In beeld',
  elders: 'Buiten beeld',
  regionaal: 'Regionaal',
  landelijk: 'Landelijk',
  onbekend: 'Gebied onbekend',
  achtergrond: 'Achtergrond',
}

/**
 * What is in view on the map comes first, then the rest of what concerns a place, what holds everywhere, and mere
 * context last; within a part by soort. Empty parts are left out. Without a view all that concerns a place is together.
 */
export function lijstdelen(netwerken: readonly NetwerkKern[], beeld: Beeld | undefined, maxVol = MAX_VOL): Lijstdeel[] {
  let over = maxVol
  const perDeel = new Map(sleutels(koppen).map((naam): [Deelnaam, NetwerkKern[]] => [naam, []]))
  for (const netwerk of netwerken) perDeel.get(deelVan(netwerk, beeld))?.push(netwerk)
  return [...perDeel]
    .filter(([, leden]) => leden.length > 0)
    .map(([naam, leden]) => {
      const groepen = perSoort(leden).map((groep): Soortgroep => {
        const vol = groep.netwerken.slice(0, over)
        over -= vol.length
        return { soort: groep.soort, netwerken: vol, kort: groep.netwerken.slice(vol.length) }
      })
      return { naam, kop: koppen[naam], aantal: leden.length, groepen }
    })
}

function deelVan({ relevantie, gebied, gemeenten }: NetwerkKern, beeld: Beeld | undefined): Deelnaam {
  if (relevantie === 'context') return 'achtergrond'
  if (gebied.type !== 'regionaal') return gebied.type
  if (beeld === undefined) return 'regionaal'
  return gemeenten.some((code) => beeld.has(code)) ? 'beeld' : 'elders'
}

/** In the order of the soorten, which is that of the filter. */
function perSoort(netwerken: readonly NetwerkKern[]): Omit<Soortgroep, 'kort'>[] {
  return sleutels(netwerkSoortBegrippen)
    .map((soort) => ({ soort, netwerken: netwerken.filter((netwerk) => netwerk.soort === soort) }))
    .filter((groep) => groep.netwerken.length > 0)
}
