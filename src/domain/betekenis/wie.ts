import type { DeelnemerKern } from '../deelnemer.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { telwoord } from '../taal.ts'
import type { Instellingnamen } from './deelname.ts'
import { nuInWoorden, sleutelNu } from './deelname.ts'

/** So many names fit in a row of the list. */
const NAMEN = 3

/**
 * Who sit at a table, in one line: the mbo-instellingen by whom they are today, and how many schools. Without either the
 * others by name, and what is not known is said to be unknown: `Firda (via ROC Friese Poort), Aeres MBO · 8 scholen`.
 */
export function wieInWoorden(
  netwerk: Pick<NetwerkKern, 'deelnemers' | 'aantalScholen'>,
  namen: Instellingnamen,
): string {
  const eenmaal = [...new Map(netwerk.deelnemers.map((deelnemer) => [sleutelNu(deelnemer), deelnemer])).values()]
  const mbo = eenmaal.filter(({ soort }) => soort === 'mbo').map((deelnemer) => mboNaam(deelnemer, namen))
  const scholen = Math.max(eenmaal.filter(({ soort }) => soort === 'vmbo').length, netwerk.aantalScholen ?? 0)
  const delen = [
    ...(mbo.length === 0 ? [] : [enMeer(mbo, 'mbo-instelling', 'mbo-instellingen')]),
    ...(scholen === 0 ? [] : [telwoord(scholen, 'school', 'scholen')]),
  ]
  if (delen.length > 0) return delen.join(' · ')
  const anderen = eenmaal.flatMap(({ naam }) => naam ?? [])
  return anderen.length === 0 ? 'deelnemers niet bekend' : enMeer(anderen, 'ander', 'anderen')
}

function mboNaam(deelnemer: DeelnemerKern, namen: Instellingnamen): string {
  const { instelling, naam, nu = [] } = deelnemer
  const eigen = (instelling === undefined ? undefined : namen.instellingById.get(instelling)?.naam) ?? naam ?? ''
  const [enige, ...meer] = nu
  if (enige === undefined) return eigen
  if (meer.length > 0) return `${eigen} (${nuInWoorden(nu, namen)})`
  return `${namen.instellingById.get(enige)?.naam ?? enige} (via ${eigen})`
}

function enMeer(lijst: readonly string[], enkelvoud: string, meervoud: string): string {
  if (lijst.length <= NAMEN) return lijst.join(', ')
  return `${lijst.slice(0, NAMEN - 1).join(', ')} en ${telwoord(lijst.length - NAMEN + 1, enkelvoud, meervoud)} meer`
}
