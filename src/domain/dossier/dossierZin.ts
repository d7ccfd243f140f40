import { deelnameVan, sleutelNu } from '../betekenis/deelname.ts'
import { schatting } from '../betekenis/schatting.ts'
import { toonToestand } from '../betekenis/toestandInWoorden.ts'
import { bestaatNu } from '../bestaan.ts'
import { mboSoortBegrippen } from '../mboWaarden.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import { sectorBegrippen } from '../begrippen.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { inZin, opsomming, telwoord } from '../taal.ts'
import { perSoort } from './dossierGebied.ts'
import type { NuEnVoorbij, TafelsHier } from './tafels.ts'
import { isAllesViaVoorganger } from './tafels.ts'

/* The one sentence with which a dossier begins: no surer than the weakest fact that it rests on. */

/** `4 STO-regio’s en 1 agenda of akkoord` */
function soortenIn(netwerken: readonly NetwerkKern[]): string {
  return opsomming(
    perSoort(netwerken).map(({ soort, netwerken: deel }) => {
      const { label, meervoud } = netwerkSoortBegrippen[soort]
      return telwoord(deel.length, inZin(label), inZin(meervoud))
    }),
  )
}

/** ` (waarvan 2 afgeleid)`, behind a number; nothing when a source says all of it. */
const deelVan = (oordeel: string | undefined) => (oordeel === undefined ? '' : ` (${oordeel})`)

/** At which tables an instelling sits, how sure that is, and what is over. */
export function instellingZin(kern: InstellingKern, { nu, voorbij }: NuEnVoorbij, naslag: Naslag): string {
  const toen =
    voorbij.length === 0
      ? ''
      : ` ${telwoord(voorbij.length, 'tafel is', 'tafels zijn')} voorbij of waarschijnlijk voorbij.`
  if (nu.length === 0) {
    const wat = vakschoolZin(kern, { nu, voorbij }, naslag)
    return `Van geen tafel van nu is bekend dat ${kern.naam} eraan zit; dat wil niet zeggen dat er geen is.${toen}${wat}`
  }
  const oordeel = schatting(nu.map((netwerk) => deelnameVan(kern.id, netwerk)?.zekerheid))
  const bron = oordeel === 'schatting' ? 'Naar schatting zit' : 'Volgens de bronnen zit'
  const deel = oordeel === 'schatting' ? '' : deelVan(oordeel)
  const weg = isAllesViaVoorganger(kern.id, nu)
    ? nu.length === 1
      ? ', via een voorganger'
      : ', alle via een voorganger'
    : ''
  return `${bestaatNu(kern) ? bron : bron.replace('zit', 'zat')} ${kern.naam} aan ${telwoord(nu.length, 'tafel', 'tafels')}${deel}, voor zover bekend${weg}: ${soortenIn(nu)}.${toen}${vakschoolZin(kern, { nu, voorbij }, naslag)}`
}

/** Instellingen of today of the same soort that have the whole country as their werkgebied too. */
export function soortgenotenVan({ id, soort }: InstellingKern, { overzicht }: Naslag): InstellingKern[] {
  return overzicht.instellingen.filter(
    (ander) => ander.id !== id && ander.soort === soort && ander.werkgebied.type === 'landelijk' && bestaatNu(ander),
  )
}

/** A school for one trade has its own story: it works for the whole country, and others do as it does. */
function vakschoolZin(kern: InstellingKern, { nu, voorbij }: NuEnVoorbij, naslag: Naslag): string {
  if (kern.werkgebied.type !== 'landelijk') return ''
  const { meervoud } = mboSoortBegrippen[kern.soort]
  const anderen = soortgenotenVan(kern, naslag).length
  const sectoren = [...new Set([...nu, ...voorbij].flatMap((netwerk) => netwerk.sectoren))]
  const over = sectoren.length === 0 ? '' : ` De tafels gaan over ${opsomming(sectoren.map(sectorInZin))}.`
  return ` Het werkgebied is heel Nederland, zoals dat van ${telwoord(anderen, 'andere instelling', `andere ${meervoud.toLowerCase()}`)}.${over}`
}

const sectorInZin = (sector: NetwerkKern['sectoren'][number]) => inZin(sectorBegrippen[sector].label)

/** What is known to cover a gemeente, like apart from like. */
export function gemeenteZin(naam: string, hier: TafelsHier): string {
  const { 'eigen-initiatief': eigen, 'sto-regio': sto, provinciebreed, voorbij } = hier
  const oordeel = schatting(eigen.map(({ gebied }) => gebied.zekerheid))
  const begin =
    eigen.length === 0
      ? `Van geen lokaal of regionaal netwerk van nu is bekend dat het ${naam} omvat; dat wil niet zeggen dat er geen is.`
      : `${telwoord(eigen.length, 'lokaal of regionaal netwerk', 'lokale en regionale netwerken')} van nu ${eigen.length === 1 ? 'omvat' : 'omvatten'} ${naam}, voor zover bekend${deelVan(oordeel)}.`
  const stoZin =
    sto.length === 0
      ? 'Geen STO-regio noemt de gemeente.'
      : `Ook ${sto.length === 1 ? 'hoort zij bij' : 'noemen haar'} ${opsomming(sto.map((netwerk) => netwerk.naam))}.`
  const rest = [
    ...(provinciebreed.length === 0
      ? []
      : [telwoord(provinciebreed.length, 'provinciebreed netwerk', 'provinciebrede netwerken')]),
    ...(voorbij.length === 0
      ? []
      : [`${telwoord(voorbij.length, 'netwerk', 'netwerken')} voorbij of waarschijnlijk voorbij`]),
  ]
  return [begin, stoZin, ...(rest.length === 0 ? [] : [`Daarnaast: ${opsomming(rest)}.`])].join(' ')
}

/** Who is known to sit at a table, and in what state it is. */
export function netwerkZin({ soort, naam, deelnemers, aantalScholen = 0, toestand, gezien }: NetwerkKern): string {
  const mbo = new Set(deelnemers.filter((een) => een.soort === 'mbo').map(sleutelNu)).size
  const vmbo = deelnemers.filter((een) => een.soort === 'vmbo').length
  const anderen = deelnemers.filter((een) => een.soort !== 'mbo' && een.soort !== 'vmbo').length
  const oordeel = schatting(deelnemers.map(({ zekerheid }) => zekerheid))
  const bron = oordeel === 'schatting' ? 'Naar schatting' : 'Volgens de bronnen'
  const wie = [
    ...(mbo === 0 ? [] : [telwoord(mbo, 'mbo-instelling', 'mbo-instellingen')]),
    ...(vmbo === 0 ? [] : [telwoord(vmbo, 'school', 'scholen')]),
    ...(anderen === 0 ? [] : [telwoord(anderen, 'andere partij', 'andere partijen')]),
  ]
  const begin =
    wie.length === 0
      ? `Wie er aan tafel zit bij ${naam}, is niet bekend.`
      : `${bron} zitten bij ${naam} aan tafel: ${opsomming(wie)}${oordeel === 'schatting' ? '' : deelVan(oordeel)}, voor zover bekend.`
  const meer = vmbo < aantalScholen ? ` Een bron telt ${telwoord(aantalScholen, 'school', 'scholen')}.` : ''
  const staat = soort === 'stelselregio' ? '' : ` Toestand: ${toonToestand({ toestand, gezien })}.`
  return `${begin}${meer}${staat}`
}

/** What lies in a region, like apart from like. */
export function regioZin(naam: string, gemeenten: number, { nu, voorbij }: NuEnVoorbij): string {
  const toen =
    voorbij.length === 0
      ? ''
      : ` ${telwoord(voorbij.length, 'netwerk is', 'netwerken zijn')} voorbij of waarschijnlijk voorbij.`
  const waar = `${naam} (${telwoord(gemeenten, 'gemeente', 'gemeenten')})`
  return nu.length === 0
    ? `Van geen netwerk van nu is bekend dat het in ${waar} ligt; dat wil niet zeggen dat er geen is.${toen}`
    : `Geheel of deels in ${waar} liggen ${telwoord(nu.length, 'netwerk', 'netwerken')} van nu${deelVan(schatting(nu.map(({ gebied }) => gebied.zekerheid)))}, voor zover bekend: ${soortenIn(nu)}.${toen}`
}

/** At which tables a school (by its codes) is known to sit. */
export function schoolZin(naam: string, codes: readonly string[], { nu, voorbij }: NuEnVoorbij): string {
  const toen =
    voorbij.length === 0
      ? ''
      : ` ${telwoord(voorbij.length, 'tafel is', 'tafels zijn')} voorbij of waarschijnlijk voorbij.`
  if (nu.length === 0)
    return `Van geen tafel van nu is bekend dat ${naam} eraan zit; dat wil niet zeggen dat er geen is.${toen}`
  const oordeel = schatting(
    nu.map((netwerk) => codes.flatMap((code) => deelnameVan(code, netwerk)?.zekerheid ?? [])[0]),
  )
  const bron = oordeel === 'schatting' ? 'Naar schatting' : 'Volgens de bronnen'
  const deel = oordeel === 'schatting' ? '' : deelVan(oordeel)
  return `${bron} zit ${naam} aan ${telwoord(nu.length, 'tafel', 'tafels')}${deel}, voor zover bekend: ${soortenIn(nu)}.${toen}`
}
