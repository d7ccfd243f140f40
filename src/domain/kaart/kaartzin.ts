import type { Kaartbeeld } from './kaartbeeld.ts'
import type { Naslag } from '../opzoeken.ts'
import { opsomming, telwoord, toonGetal } from '../taal.ts'

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

function hoofdzin(
  { mozaiek, geteld, aantallen, hoogsteAantal, instellingen, scholen, scholenAanTafel }: Kaartbeeld,
  naslag: Naslag,
): string {
  if (mozaiek !== undefined) return mozaiek.zin
  if (aantallen === undefined) {
    const delen = [vestigingzin(instellingen), schoolzin(scholen.length, scholenAanTafel.size)].filter(
      (deel) => deel !== undefined,
    )
    return delen.length > 0 ? `${delen.join('; ')}.` : 'Kaart van Nederland.'
  }
  const totaal = naslag.overzicht.gemeenten.length
  if (aantallen.size === 0) return `Geen regionale netwerken in de ${totaal} gemeenten.`
  const netwerken = telwoord(geteld.length, 'netwerk', 'netwerken')
  return `${netwerken} in ${aantallen.size} van de ${totaal} gemeenten; ${meesteZin(aantallen, hoogsteAantal, naslag)}.`
}

function vestigingzin(punten: Kaartbeeld['instellingen']): string | undefined {
  const instellingen = new Set(punten.map(({ id }) => id)).size
  if (instellingen === 0) return undefined
  const wie = telwoord(instellingen, 'mbo-instelling', 'mbo-instellingen')
  return punten.length === instellingen ? wie : `${punten.length} vestigingen van ${wie}`
}

/** Of the others no table is known, which is not to say that there is none. */
function schoolzin(aantal: number, aanTafel: number): string | undefined {
  return aantal === 0
    ? undefined
    : `${telwoord(aantal, 'vmbo-school', 'vmbo-scholen')}, van ${toonGetal(aanTafel)} een tafel bekend`
}

/** More than three gemeenten with the highest number say nothing as names. */
function meesteZin(aantallen: ReadonlyMap<string, number>, hoogste: number, naslag: Naslag): string {
  const koplopers = [...aantallen].filter(([, aantal]) => aantal === hoogste).map(([code]) => code)
  if (koplopers.length > 3) return `ten hoogste ${hoogste} per gemeente`
  return `het meest in ${opsomming(koplopers.map((code) => naslag.gemeenteByCode.get(code)?.naam ?? code))} (${hoogste})`
}
