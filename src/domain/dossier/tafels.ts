import { deelnameVan, nuInWoorden } from '../betekenis/deelname.ts'
import { deelnamesIn, naamVanDeelname } from '../betekenis/deelnames.ts'
import type { Familie } from '../betekenis/familie.ts'
import { families, familieVan } from '../betekenis/familie.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { DeelnemerKern } from '../deelnemer.ts'
import { netwerkSoortSchema } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'

/*
 * A dossier tells of netwerken as tables: which are of now, which are over, and who else sits there. What exists
 * everywhere by law (stelsel) is no table that anybody chose, and is told apart.
 */

const plek = (netwerk: NetwerkKern) =>
  families.indexOf(familieVan(netwerk)) * 100 + netwerkSoortSchema.options.indexOf(netwerk.soort)

/** Own initiative before STO-regio's, then by soort; within a soort as the overview has them. */
function opVolgorde(netwerken: readonly NetwerkKern[]): NetwerkKern[] {
  return netwerken.toSorted((a, b) => plek(a) - plek(b))
}

/** Tables of now, and those that are over, surely or probably. They are never added up. */
export interface NuEnVoorbij {
  nu: NetwerkKern[]
  voorbij: NetwerkKern[]
}

export function nuEnVoorbij(netwerken: readonly NetwerkKern[]): NuEnVoorbij {
  const geordend = opVolgorde(netwerken)
  return {
    nu: geordend.filter(({ toestand }) => !isVoorbij(toestand)),
    voorbij: geordend.filter(({ toestand }) => isVoorbij(toestand)),
  }
}

/** The netwerken that one takes part in (by id or codes), without what the law imposes on everyone. */
export function tafelsVan(ids: readonly string[], naslag: Naslag): NuEnVoorbij {
  return nuEnVoorbij(deelnemendAan(ids, naslag).filter((netwerk) => familieVan(netwerk) !== 'stelsel'))
}

/** What the law imposes on everyone, as far as one takes part in it by name. */
export function stelselVan(ids: readonly string[], naslag: Naslag): NetwerkKern[] {
  return deelnemendAan(ids, naslag).filter((netwerk) => familieVan(netwerk) === 'stelsel')
}

function deelnemendAan(ids: readonly string[], { netwerkenByDeelnemer }: Naslag): NetwerkKern[] {
  return [...new Set(ids.flatMap((id) => netwerkenByDeelnemer.get(id) ?? []))]
}

/** What covers a place, in the groups in which a dossier tells of it; like is never added to like alone in name. */
export interface TafelsHier extends Record<Exclude<Familie, 'stelsel'>, NetwerkKern[]> {
  /** Own initiative of a whole provincie or more than two arbeidsmarktregio's. */
  provinciebreed: NetwerkKern[]
  /** Over, surely or probably, of whatever family. */
  voorbij: NetwerkKern[]
  stelsel: NetwerkKern[]
}

/** Sorts what covers a place; landelijke netwerken and context are left to who calls. */
export function tafelsHier(dekkend: readonly NetwerkKern[]): TafelsHier {
  const groepen: TafelsHier = { 'eigen-initiatief': [], 'sto-regio': [], provinciebreed: [], voorbij: [], stelsel: [] }
  for (const netwerk of opVolgorde(dekkend)) groepen[groepVan(netwerk)].push(netwerk)
  return groepen
}

function groepVan(netwerk: NetwerkKern): keyof TafelsHier {
  const familie = familieVan(netwerk)
  if (familie === 'stelsel') return 'stelsel'
  if (isVoorbij(netwerk.toestand)) return 'voorbij'
  return familie === 'eigen-initiatief' && netwerk.schaal === 'provinciebreed' ? 'provinciebreed' : familie
}

/** Somebody at a table. */
export interface Aanzittende {
  sleutel: string
  naam: string
  /** The dossier of who has one. */
  naar?: Onderwerp | undefined
  isMbo: boolean
}

/** Who else sits at a table: those with a name, mbo first and then schools, and how many schools have none here. */
export interface Tafelgenoten {
  namen: Aanzittende[]
  naamlozeScholen: number
}

/**
 * Who else sits at a table than those (ids and codes). An instelling of the past goes by the one of today that it lives
 * on in. `schoolnaam` knows the register of schools, which may still be on its way.
 */
export function tafelgenoten(
  netwerk: NetwerkKern,
  behalve: readonly string[],
  naslag: Naslag,
  schoolnaam: (code: string) => string | undefined,
): Tafelgenoten {
  const { instellingById } = naslag
  const zelf = new Set(behalve)
  const namen: Aanzittende[] = []
  let naamlozeScholen = 0
  for (const deelname of deelnamesIn(netwerk)) {
    const { sleutel, via, deelnemer } = deelname
    const { instelling, school, nu = [] } = deelnemer
    if ([instelling ?? school ?? '', sleutel, ...via, ...nu].some((id) => zelf.has(id))) continue
    const naam = naamVanDeelname(deelname, naslag, schoolnaam)
    const vanNu = instellingById.get(sleutel) ?? instellingById.get(instelling ?? '')
    if (naam === undefined) naamlozeScholen += 1
    else {
      // Between the heirs of a split no choice is made, so they are named.
      const metErfgenamen = nu.length > 1 ? `${naam} (${nuInWoorden(nu, naslag)})` : naam
      const naar = onderwerpVan(deelnemer, vanNu?.id)
      namen.push({ sleutel, naam: metErfgenamen, naar, isMbo: deelnemer.soort === 'mbo' })
    }
  }
  return { namen: namen.toSorted((a, b) => rang(a) - rang(b)), naamlozeScholen }
}

const rang = ({ isMbo, naar }: Aanzittende) => (isMbo ? 0 : naar?.soort === 'school' ? 1 : 2)

function onderwerpVan({ school }: DeelnemerKern, instelling: string | undefined): Onderwerp | undefined {
  if (instelling !== undefined) return { soort: 'instelling', id: instelling }
  return school === undefined ? undefined : { soort: 'school', id: school }
}

/** Somebody whom one meets at more than one table. */
export interface Tafelpartner extends Aanzittende {
  nu: NetwerkKern[]
  voorbij: NetwerkKern[]
}

/** Whom one meets at two tables or more, most tables of now first. */
export function vakerMet(
  ids: readonly string[],
  naslag: Naslag,
  schoolnaam: (code: string) => string | undefined,
): Tafelpartner[] {
  const { nu, voorbij } = tafelsVan(ids, naslag)
  return partnersAan([...nu, ...voorbij], ids, naslag, schoolnaam)
}

/**
 * Who sits at two of these tables or more, apart from `behalve`, most tables of now first. A landelijke table brings
 * everybody together and so tells nothing.
 */
export function partnersAan(
  netwerken: readonly NetwerkKern[],
  behalve: readonly string[],
  naslag: Naslag,
  schoolnaam: (code: string) => string | undefined,
): Tafelpartner[] {
  const partners = new Map<string, Tafelpartner>()
  for (const netwerk of netwerken) {
    if (netwerk.schaal === 'landelijk') continue
    for (const ander of tafelgenoten(netwerk, behalve, naslag, schoolnaam).namen) {
      const partner = partners.get(ander.sleutel) ?? { ...ander, nu: [], voorbij: [] }
      partner[isVoorbij(netwerk.toestand) ? 'voorbij' : 'nu'].push(netwerk)
      partners.set(ander.sleutel, partner)
    }
  }
  return [...partners.values()]
    .filter((partner) => partner.nu.length + partner.voorbij.length > 1)
    .toSorted(
      (a, b) => b.nu.length - a.nu.length || b.voorbij.length - a.voorbij.length || a.naam.localeCompare(b.naam, 'nl'),
    )
}

/** Whether every participation of one rests on a predecessor: then its headline may not be surer than that. */
export function isAllesViaVoorganger(id: string, netwerken: readonly NetwerkKern[]): boolean {
  return netwerken.length > 0 && netwerken.every((netwerk) => (deelnameVan(id, netwerk)?.via.length ?? 0) > 0)
}
