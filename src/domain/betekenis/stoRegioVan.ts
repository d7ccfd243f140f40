import type { Naslag } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern, School } from '../overzicht.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zwakste } from '../zekerheid.ts'
import { deelnameVan } from './deelname.ts'
import { familieVan } from './familie.ts'
import { isVoorbij } from './toestand.ts'

/** To which STO-regio something belongs, as far as is known: more than one where sources name several. */
export type StoRegioOordeel =
  | { klasse: 'bekend'; netwerken: readonly NetwerkKern[]; zekerheid: Zekerheid | undefined }
  | { klasse: 'waarschijnlijk'; netwerken: readonly NetwerkKern[]; reden: string }
  | { klasse: 'onbekend' }

/** STO-regio's that are not over. */
export function stoRegios(netwerken: readonly NetwerkKern[]): NetwerkKern[] {
  return netwerken.filter((netwerk) => familieVan(netwerk) === 'sto-regio' && !isVoorbij(netwerk.toestand))
}

/** Of a gemeente: known where a source or the editors put it in an area, probable as the build derived it. */
export function stoRegioVanGemeente(gemeente: GemeenteKern, naslag: Naslag): StoRegioOordeel {
  const bekend = stoRegios(naslag.netwerkenByGemeente.get(gemeente.code) ?? [])
  if (bekend.length > 0) {
    const zekerheden = bekend.flatMap(({ gebied }) => gebied.zekerheid ?? [])
    return { klasse: 'bekend', netwerken: bekend, zekerheid: zwakste(zekerheden) }
  }
  const { waarschijnlijk } = gemeente
  if (waarschijnlijk === undefined) return { klasse: 'onbekend' }
  const netwerken = stoRegios(naslag.overzicht.netwerken).filter(({ id }) => id === waarschijnlijk.netwerk)
  if (netwerken.length === 0) return { klasse: 'onbekend' }
  return { klasse: 'waarschijnlijk', netwerken, reden: waarschijnlijk.reden }
}

/** Of a school: known where it takes part by name; an area that has its gemeente makes it probable. */
export function stoRegioVanSchool(school: School, naslag: Naslag): StoRegioOordeel {
  const codes = school.plek ?? [school.code]
  const netwerken = stoRegios([...new Set(codes.flatMap((code) => naslag.netwerkenByDeelnemer.get(code) ?? []))])
  if (netwerken.length > 0) {
    const deelnames = netwerken.flatMap((netwerk) => codes.flatMap((code) => deelnameVan(code, netwerk) ?? []))
    return { klasse: 'bekend', netwerken, zekerheid: zwakste(deelnames.map(({ zekerheid }) => zekerheid)) }
  }
  const gemeente = naslag.gemeenteByCode.get(school.gemeente)
  const vanGemeente = gemeente === undefined ? undefined : stoRegioVanGemeente(gemeente, naslag)
  if (vanGemeente === undefined || vanGemeente.klasse === 'onbekend') return { klasse: 'onbekend' }
  const mogelijk = vanGemeente.netwerken.filter(({ nietDeelnemers }) => !codes.some((c) => nietDeelnemers.includes(c)))
  if (mogelijk.length === 0) return { klasse: 'onbekend' }
  const reden =
    vanGemeente.klasse === 'waarschijnlijk'
      ? vanGemeente.reden
      : 'De gemeente hoort erbij; van deze school is bij naam geen deelname bekend.'
  return { klasse: 'waarschijnlijk', netwerken: mogelijk, reden }
}
