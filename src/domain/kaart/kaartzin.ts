import type { Kaartbeeld } from './kaartbeeld.ts'
import type { Naslag } from '../opzoeken.ts'
import { opsomming, telwoord } from '../taal.ts'

/**
 * What the map shows, in words, for whoever does not see it: `158 netwerken in 301 van de 342 gemeenten; het meest in
 * Rotterdam (14).`
 */
export function kaartzin(beeld: Kaartbeeld, naslag: Naslag): string {
  const zinnen = [hoofdzin(beeld, naslag)]
  const breed = beeld.provinciebreed.length
  if (beeld.aantallen !== undefined && breed > 0) zinnen.push(`Niet geteld: ${breed} provinciebreed.`)
  if (beeld.gekozen.length > 0) zinnen.push(`Getekend: ${opsomming(beeld.gekozen.map(({ naam }) => naam))}.`)
  return zinnen.join(' ')
}

function hoofdzin({ mozaiek, geteld, aantallen, hoogsteAantal, instellingen }: Kaartbeeld, naslag: Naslag): string {
  if (mozaiek !== undefined) return mozaiek.zin
  if (aantallen === undefined) {
    return instellingen.length > 0
      ? `${telwoord(instellingen.length, 'mbo-instelling', 'mbo-instellingen')}.`
      : 'Kaart van Nederland.'
  }
  const totaal = naslag.overzicht.gemeenten.length
  if (aantallen.size === 0) return `Geen regionale netwerken in de ${totaal} gemeenten.`
  const netwerken = telwoord(geteld.length, 'netwerk', 'netwerken')
  return `${netwerken} in ${aantallen.size} van de ${totaal} gemeenten; ${meesteZin(aantallen, hoogsteAantal, naslag)}.`
}

/** More than three gemeenten with the highest number say nothing as names. */
function meesteZin(aantallen: ReadonlyMap<string, number>, hoogste: number, naslag: Naslag): string {
  const koplopers = [...aantallen].filter(([, aantal]) => aantal === hoogste).map(([code]) => code)
  if (koplopers.length > 3) return `ten hoogste ${hoogste} per gemeente`
  return `het meest in ${opsomming(koplopers.map((code) => naslag.gemeenteByCode.get(code)?.naam ?? code))} (${hoogste})`
}
