import { deelnameVan } from '../betekenis/deelname.ts'
import { bestaatNu } from '../mboInstelling.ts'
import { mboSoortBegrippen } from '../mboWaarden.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { opsomming, telwoord } from '../taal.ts'
import { zwakste } from '../zekerheid.ts'
import { perSoort } from './dossierGebied.ts'
import type { NuEnVoorbij, TafelsHier } from './tafels.ts'
import { isAllesViaVoorganger } from './tafels.ts'

/* The one sentence with which a dossier begins: no surer than the weakest fact that it rests on. */

/** `4 STO-regio’s en 1 agenda of akkoord` */
function soortenIn(netwerken: readonly NetwerkKern[]): string {
  return opsomming(
    perSoort(netwerken).map(({ soort, netwerken: deel }) => {
      const { label, meervoud } = netwerkSoortBegrippen[soort]
      const klein = (woord: string) => (/^[A-Z]{2}/.test(woord) ? woord : woord.toLowerCase())
      return telwoord(deel.length, klein(label), klein(meervoud))
    }),
  )
}

/** At which tables an instelling sits, how sure that is, and what is over. */
export function instellingZin(kern: InstellingKern, { nu, voorbij }: NuEnVoorbij, naslag: Naslag): string {
  const toen =
    voorbij.length === 0
      ? ''
      : ` ${telwoord(voorbij.length, 'tafel is', 'tafels zijn')} voorbij of waarschijnlijk voorbij.`
  if (nu.length === 0) {
    const wat = vakschoolZin(kern, naslag)
    return `Van geen tafel van nu is bekend dat ${kern.naam} eraan zit; dat wil niet zeggen dat er geen is.${toen}${wat}`
  }
  const zekerheid = zwakste(nu.flatMap((netwerk) => deelnameVan(kern.id, netwerk)?.zekerheid ?? []))
  const bron = zekerheid === 'vermoed' ? 'Naar schatting zit' : 'Volgens de bronnen zit'
  const weg = isAllesViaVoorganger(kern.id, nu)
    ? nu.length === 1
      ? ', via een voorganger'
      : ', alle via een voorganger'
    : ''
  return `${bestaatNu(kern) ? bron : bron.replace('zit', 'zat')} ${kern.naam} aan ${telwoord(nu.length, 'tafel', 'tafels')}, voor zover bekend${weg}: ${soortenIn(nu)}.${toen}`
}

/** A school for one trade has its own story: it works for the whole country, and others do as it does. */
function vakschoolZin({ id, soort, werkgebied }: InstellingKern, { overzicht }: Naslag): string {
  if (werkgebied.type !== 'landelijk') return ''
  const soortgenoten = overzicht.instellingen.filter(
    (ander) => ander.id !== id && ander.soort === soort && ander.werkgebied.type === 'landelijk' && bestaatNu(ander),
  )
  const { meervoud } = mboSoortBegrippen[soort]
  return ` Het werkgebied is heel Nederland, zoals dat van ${soortgenoten.length} andere ${meervoud.toLowerCase()}.`
}

/** What is known to cover a gemeente, like apart from like. */
export function gemeenteZin(naam: string, hier: TafelsHier): string {
  const { 'eigen-initiatief': eigen, 'sto-regio': sto, provinciebreed, voorbij } = hier
  const begin =
    eigen.length === 0
      ? `Van geen lokaal of regionaal netwerk van nu is bekend dat het ${naam} omvat; dat wil niet zeggen dat er geen is.`
      : `${telwoord(eigen.length, 'lokaal of regionaal netwerk', 'lokale en regionale netwerken')} van nu ${eigen.length === 1 ? 'omvat' : 'omvatten'} ${naam}, voor zover bekend.`
  const stoZin =
    sto.length === 0
      ? 'Geen STO-regio noemt de gemeente.'
      : `Ook ${sto.length === 1 ? 'hoort zij bij' : 'noemen haar'} ${opsomming(sto.map((netwerk) => netwerk.naam))}.`
  const rest = [
    ...(provinciebreed.length === 0
      ? []
      : [`${telwoord(provinciebreed.length, 'netwerk', 'netwerken')} van een hele provincie of meer`]),
    ...(voorbij.length === 0
      ? []
      : [`${telwoord(voorbij.length, 'netwerk', 'netwerken')} voorbij of waarschijnlijk voorbij`]),
  ]
  return [begin, stoZin, ...(rest.length === 0 ? [] : [`Daarnaast: ${opsomming(rest)}.`])].join(' ')
}

/** At which tables a school is known to sit. */
export function schoolZin(naam: string, { nu, voorbij }: NuEnVoorbij): string {
  const toen =
    voorbij.length === 0
      ? ''
      : ` ${telwoord(voorbij.length, 'tafel is', 'tafels zijn')} voorbij of waarschijnlijk voorbij.`
  return nu.length === 0
    ? `Van geen tafel van nu is bekend dat ${naam} eraan zit; dat wil niet zeggen dat er geen is.${toen}`
    : `Volgens de bronnen zit ${naam} aan ${telwoord(nu.length, 'tafel', 'tafels')}, voor zover bekend: ${soortenIn(nu)}.${toen}`
}
