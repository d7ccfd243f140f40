import { jaarVan } from '../begrip.ts'
import { alsId } from './bijdrageId.ts'
import type { Invoer } from './bijdrageInvoer.ts'
import type { BijdrageVraag } from './bijdrageRecord.ts'
import type { Fout } from './foutplek.ts'
import type { Naslag } from '../opzoeken.ts'

/*
 * What a schema cannot see because it is about more than one answer; `npm run data:check` would refuse the same.
 */

/** Answers that contradict each other or the register. */
export function samenhangFouten({ invoer, basis, naslag, vandaag }: BijdrageVraag): Fout[] {
  const eigenId = basis?.record.id
  const fouten =
    invoer.soort === 'netwerk'
      ? [...periodeFouten(invoer, vandaag), ...deelnemerFouten(invoer, naslag)]
      : [...instellingFouten(invoer, naslag, eigenId), ...vestigingFouten(invoer, naslag)]
  return [...naamFouten(invoer), ...gebiedFouten(invoer, naslag), ...fouten].map(
    ([veld, tekst, ontbreekt = false]) => ({ veld, tekst, ontbreekt }),
  )
}

type Kort = readonly [veld: string, tekst: string, ontbreekt?: boolean]

function naamFouten({ naam }: Invoer): Kort[] {
  if (naam.trim() === '' || alsId(naam).length >= 2) return []
  return [['naam', 'Gebruik in de naam ten minste twee letters of cijfers.']]
}

function gebiedFouten({ gebied }: Invoer, naslag: Naslag): Kort[] {
  if (gebied.type === '') return [['gebied.type', 'Maak hier een keuze.', true]]
  if (gebied.type !== 'regionaal') return []
  const { gemeenten, provincie, arbeidsmarktregio, corop, rmc } = gebied
  if ([gemeenten, provincie, arbeidsmarktregio, corop, rmc].every((codes) => codes.length === 0)) {
    return [['gebied.gemeenten', 'Kies ten minste één gemeente of regio, of kies hierboven ‘onbekend’.', true]]
  }
  return gemeenten.every((code) => naslag.gemeenteByCode.has(code))
    ? []
    : [['gebied.gemeenten', 'Er staat een gemeente bij die niet meer bestaat. Haal die weg.']]
}

function periodeFouten({ van, tot, status }: Invoer, vandaag: string): Kort[] {
  const [begin, einde] = [jaar(van), jaar(tot)]
  const nu = jaarVan(vandaag)
  if (begin !== undefined && einde !== undefined && begin > einde) {
    return [['tot', `Het laatste jaar (${einde}) ligt voor het eerste (${begin}).`]]
  }
  if (status === 'loopt' && einde !== undefined && einde < nu) {
    return [['status', `Het loopt nog, zegt u, maar het laatste jaar is ${einde}. Pas een van de twee aan.`]]
  }
  if (status === 'beeindigd' && einde !== undefined && einde > nu) {
    return [['status', `Het is beëindigd, zegt u, maar het loopt tot en met ${einde}. Pas een van de twee aan.`]]
  }
  return []
}

function deelnemerFouten({ deelnemers, van }: Invoer, { instellingById }: Naslag): Kort[] {
  const gezien = new Set<string>()
  const begin = jaar(van)
  return deelnemers.flatMap(({ instelling, school, naam }, index): Kort[] => {
    const sleutel = instelling || school || naam.trim()
    const dubbel = sleutel !== '' && gezien.has(sleutel)
    gezien.add(sleutel)
    if (dubbel) return [[`deelnemers.${index}`, 'Deze deelnemer staat er al. Haal er een weg.']]
    const einde = jaarVan(instellingById.get(instelling)?.bestaatTot)
    return einde !== undefined && begin !== undefined && begin > einde
      ? [[`deelnemers.${index}`, `Deze instelling bestond tot ${einde}, maar het netwerk begon in ${begin}.`]]
      : []
  })
}

function instellingFouten(
  { brin, bestaatVan, bestaatTot }: Invoer,
  { overzicht }: Naslag,
  eigenId: string | undefined,
) {
  const code = brin.trim().toUpperCase()
  const zelfde =
    code === '' || bestaatTot.trim() !== ''
      ? undefined
      : overzicht.instellingen.find(
          (ander) => ander.brin === code && ander.bestaatTot === undefined && ander.id !== eigenId,
        )
  return [
    ...(zelfde === undefined ? [] : [['brin', `${zelfde.naam} heeft deze code al.`] as const]),
    ...(isNa(bestaatVan, bestaatTot) ? [['bestaatTot', 'Het einde ligt voor het begin.'] as const] : []),
  ]
}

function vestigingFouten({ vestigingen }: Invoer, { gemeenteByCode }: Naslag): Kort[] {
  return vestigingen.flatMap(({ gemeente, sinds, tot }, index): Kort[] => [
    ...(gemeente !== '' && !gemeenteByCode.has(gemeente)
      ? [[`vestigingen.${index}.gemeente`, 'Deze gemeente bestaat niet meer.'] as const]
      : []),
    ...(isNa(sinds, tot) ? [[`vestigingen.${index}.tot`, 'Het einde ligt voor het begin.'] as const] : []),
  ])
}

/** As far as both are known: `2018-10` is not after `2018`. */
function isNa(datum: string, andere: string): boolean {
  const [a, b] = [datum.trim(), andere.trim()]
  const lengte = Math.min(a.length, b.length)
  return lengte >= 4 && a.slice(0, lengte) > b.slice(0, lengte)
}

function jaar(tekst: string): number | undefined {
  const kaal = tekst.replace(/\s/g, '')
  return /^\d{4}$/.test(kaal) ? Number(kaal) : undefined
}
