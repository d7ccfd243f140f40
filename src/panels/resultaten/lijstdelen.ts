import type { Beeld } from '@/domain/inBeeld'
import type { NetwerkSoort } from '@/domain/netwerkWaarden'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { sleutels } from '@/domain/sleutels'

/** Rows of one soort. */
export interface Soortgroep {
  soort: NetwerkSoort
  netwerken: NetwerkKern[]
}

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
export function lijstdelen(netwerken: readonly NetwerkKern[], beeld: Beeld | undefined): Lijstdeel[] {
  const perDeel = new Map(sleutels(koppen).map((naam): [Deelnaam, NetwerkKern[]] => [naam, []]))
  for (const netwerk of netwerken) perDeel.get(deelVan(netwerk, beeld))?.push(netwerk)
  return [...perDeel]
    .filter(([, leden]) => leden.length > 0)
    .map(([naam, leden]) => ({ naam, kop: koppen[naam], aantal: leden.length, groepen: perSoort(leden) }))
}

function deelVan({ relevantie, gebied, gemeenten }: NetwerkKern, beeld: Beeld | undefined): Deelnaam {
  if (relevantie === 'context') return 'achtergrond'
  if (gebied.type !== 'regionaal') return gebied.type
  if (beeld === undefined) return 'regionaal'
  return gemeenten.some((code) => beeld.has(code)) ? 'beeld' : 'elders'
}

/** In the order of the soorten, which is that of the filter. */
function perSoort(netwerken: readonly NetwerkKern[]): Soortgroep[] {
  return sleutels(netwerkSoortBegrippen)
    .map((soort) => ({ soort, netwerken: netwerken.filter((netwerk) => netwerk.soort === soort) }))
    .filter((groep) => groep.netwerken.length > 0)
}
