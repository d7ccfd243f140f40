import { profielBegrippen, sectorBegrippen } from '../begrippen.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import { opsomming, telwoord } from '../taal.ts'
import type { Gebiedsgelijkenis, Gelijkenis } from './gelijkenis.ts'
import type { Gebiedstypering, Typering } from './typering.ts'

/** From this likeness on numbers are called about the same: 7 and 10. */
const ONGEVEER = 0.4

/** In what two netwerken are alike, in words; the other is the one that is told about. */
export function redenenVan(a: Typering, b: Typering, delen: Gelijkenis): string[] {
  const beide = <T>(links: readonly T[], rechts: readonly T[]) => links.filter((lid) => rechts.includes(lid))
  return [
    ...zelfde(
      'sector',
      'sectoren',
      beide(a.sectoren, b.sectoren).map((sector) => klein(sectorBegrippen[sector].label)),
    ),
    ...zelfde(
      'vmbo-profiel',
      'vmbo-profielen',
      beide(a.profielen, b.profielen).map((profiel) => klein(profielBegrippen[profiel].label)),
    ),
    ...zelfde('thema', 'thema’s', beide(a.themas, b.themas)),
    ...(a.soort === b.soort ? [`ook ${inZin(netwerkSoortBegrippen[b.soort].label)}`] : []),
    ...(a.gebied && b.gebied ? gebiedsredenen(a.gebied, b.gebied, delen) : []),
  ]
}

/** In what two areas are alike, in words. */
export function gebiedsredenen(a: Gebiedstypering, b: Gebiedstypering, delen: Gebiedsgelijkenis): string[] {
  const ongeveer = (deel: number | undefined, reden: string) => ((deel ?? 0) >= ONGEVEER ? [reden] : [])
  return [
    ...ongeveer(delen.scholen, `ongeveer evenveel vmbo-scholen in het gebied: ${a.scholen} hier en ${b.scholen} daar`),
    ...ongeveer(delen.mbos, `ongeveer evenveel mbo-instellingen: ${a.mbos} hier en ${b.mbos} daar`),
    ...ongeveer(
      delen.gemeenten,
      `ongeveer even groot: ${telwoord(a.gemeenten, 'gemeente', 'gemeenten')} hier en ${b.gemeenten} daar`,
    ),
    ...ongeveer(delen.stad, b.stad ? 'ook met een grotere stad' : 'ook zonder grotere stad'),
  ]
}

function zelfde(enkelvoud: string, meervoud: string, namen: readonly string[]): string[] {
  return namen.length === 0 ? [] : [`zelfde ${namen.length === 1 ? enkelvoud : meervoud}: ${opsomming(namen)}`]
}

const klein = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** `een overleg`, but `STO-regio` keeps its capitals. */
const inZin = (label: string) => `een ${/^[A-Z]{2}/.test(label) ? label : klein(label)}`
