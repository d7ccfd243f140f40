import { precisieBegrippen } from '../begrippen.ts'
import { familieVan } from '../betekenis/familie.ts'
import type { Gebied } from '../gebied.ts'
import { indelingSchema } from '../indeling.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Rol } from '../deelnemer.ts'
import type { NetwerkSoort } from '../netwerkWaarden.ts'
import { netwerkSoortSchema } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern, RegioKern } from '../overzicht.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { isRegionaleKern } from '../telling.ts'
import { overlap } from '../verzameling.ts'
import { kaleTekst } from '../zoek/zoektekst.ts'

/** Netwerken of one soort. */
export interface Soortgroep {
  soort: NetwerkSoort
  netwerken: NetwerkKern[]
}

/** Groups by soort in the order of the schema; soorten without any are absent. */
export function perSoort(netwerken: readonly NetwerkKern[]): Soortgroep[] {
  return netwerkSoortSchema.options
    .map((soort) => ({ soort, netwerken: netwerken.filter((netwerk) => netwerk.soort === soort) }))
    .filter((groep) => groep.netwerken.length > 0)
}

/** An instelling in a gemeente, with on what that rests: a vestiging there, or its werkgebied. */
export interface InstellingHier {
  instelling: InstellingKern
  hoe: 'vestiging' | 'werkgebied'
  zekerheid: Zekerheid
}

/** Everything that covers one gemeente; nothing is reduced to the most important one. */
export interface WatSpeeltHier {
  /** Regional, the stelsel among them; what is mere context is not. */
  dekkend: NetwerkKern[]
  landelijk: NetwerkKern[]
  context: NetwerkKern[]
  instellingen: InstellingHier[]
  /** Of today, with all of the country as their werkgebied and no vestiging here. */
  landelijkeInstellingen: InstellingKern[]
  regios: RegioKern[]
}

export function watSpeeltIn(gemeente: GemeenteKern, naslag: Naslag): WatSpeeltHier {
  const { overzicht, netwerkenByGemeente, instellingenByGemeente, regioByKey } = naslag
  const dekkend = netwerkenByGemeente.get(gemeente.code) ?? []
  const landelijk = overzicht.netwerken.filter(({ gebied }) => gebied.type === 'landelijk')
  const hier = instellingenByGemeente.get(gemeente.code) ?? []
  return {
    dekkend: dekkend.filter((netwerk) => isRegionaleKern(netwerk) || familieVan(netwerk) === 'stelsel'),
    landelijk: landelijk.filter(({ relevantie }) => relevantie === 'kern'),
    context: [...dekkend, ...landelijk].filter(
      (netwerk) => netwerk.relevantie === 'context' && familieVan(netwerk) !== 'stelsel',
    ),
    instellingen: hier.map((instelling) => instellingHier(instelling, gemeente.code)),
    landelijkeInstellingen: overzicht.instellingen.filter(
      (instelling) => instelling.werkgebied.type === 'landelijk' && bestaatNu(instelling) && !hier.includes(instelling),
    ),
    regios: indelingSchema.options.flatMap(
      (indeling) => regioByKey.get(regioSleutel(indeling, gemeente[indeling])) ?? [],
    ),
  }
}

/** On what it rests that an instelling works in a gemeente; for one that does. */
export function instellingHier(instelling: InstellingKern, code: string): InstellingHier {
  const vestiging = instelling.vestigingen.find(({ gemeente }) => gemeente === code)
  return vestiging === undefined
    ? { instelling, hoe: 'werkgebied', zekerheid: instelling.werkgebied.zekerheid ?? instelling.zekerheid }
    : { instelling, hoe: 'vestiging', zekerheid: vestiging.zekerheid }
}

/** How the area of a netwerk lies to a region. */
export type Ligging = 'gelijk' | 'binnen' | 'dekt' | 'deels' | 'buiten'

export function liggingVan(netwerk: ReadonlySet<string>, regio: ReadonlySet<string>): Ligging {
  const gedeeld = overlap(netwerk, regio)
  if (gedeeld === 0) return 'buiten'
  if (gedeeld === netwerk.size) return gedeeld === regio.size ? 'gelijk' : 'binnen'
  return gedeeld === regio.size ? 'dekt' : 'deels'
}

/** Regional netwerken that touch a region, by how they lie to it; context is left out. */
export function netwerkenBijRegio(
  gemeenten: readonly GemeenteKern[],
  { overzicht }: Naslag,
): Map<Ligging, NetwerkKern[]> {
  const regio = new Set(gemeenten.map(({ code }) => code))
  const groepen = new Map<Ligging, NetwerkKern[]>()
  for (const netwerk of overzicht.netwerken) {
    if (!isRegionaleKern(netwerk)) continue
    const ligging = liggingVan(new Set(netwerk.gemeenten), regio)
    if (ligging !== 'buiten') groepen.set(ligging, [...(groepen.get(ligging) ?? []), netwerk])
  }
  return groepen
}

/** The official regions that an area is made of, as the editors wrote it down. */
export function regiosVanGebied(gebied: Gebied, { regioByKey }: Naslag): RegioKern[] {
  if (gebied.type !== 'regionaal') return []
  return indelingSchema.options.flatMap((indeling) =>
    gebied[indeling].flatMap((id) => regioByKey.get(regioSleutel(indeling, id)) ?? []),
  )
}

/** The role that the gemeente itself has in a netwerk, when a source names it as a participant. */
export function rolVanGemeente(netwerk: NetwerkKern, { naam }: Pick<GemeenteKern, 'naam'>): Rol | undefined {
  const gezocht = kaleTekst(`gemeente ${naam}`)
  return netwerk.deelnemers.find(
    (deelnemer) => deelnemer.soort === 'overheid' && kaleTekst(deelnemer.naam ?? '') === gezocht,
  )?.rol
}

/** Where something works, in a few words: `Heel Nederland`, `Twente`, `Zwolle en Kampen`, `14 gemeenten`, `onbekend`. */
export function toonGebied(
  { gebied, gemeenten }: Pick<NetwerkKern, 'gebied' | 'gemeenten'>,
  { gemeenteByCode }: Naslag,
): string {
  if (gebied.type === 'landelijk') return 'Heel Nederland'
  if (gebied.type === 'onbekend') return 'onbekend'
  if (gebied.omschrijving !== undefined) return gebied.omschrijving
  const namen = gemeenten.map((code) => gemeenteByCode.get(code)?.naam ?? code)
  return namen.length > 3 ? `${namen.length} gemeenten` : somOp(namen)
}

/** The same, with how literally it may be taken: `Twente (bij benadering)`; after brackets no second pair. */
export function gebiedMetPrecisie(waar: Pick<NetwerkKern, 'gebied' | 'gemeenten'>, naslag: Naslag): string {
  const tekst = toonGebied(waar, naslag)
  const { precisie } = waar.gebied
  if (precisie === undefined || precisie === 'exact') return tekst
  const { label } = precisieBegrippen[precisie]
  return tekst.endsWith(')') ? `${tekst}, ${label}` : `${tekst} (${label})`
}

/** `a`, `a en b`, `a, b en c`. */
function somOp(namen: readonly string[]): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`
}
