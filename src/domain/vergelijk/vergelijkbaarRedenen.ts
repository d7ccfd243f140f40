import { profielBegrippen, sectorBegrippen } from '../begrippen.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import { opsomming, telwoord } from '../taal.ts'
import type { Gelijkenis } from './gelijkenis.ts'
import type { Typering } from './typering.ts'

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
    ...gebiedsredenen(a, b, delen),
  ]
}

function gebiedsredenen(a: Typering, b: Typering, delen: Gelijkenis): string[] {
  if (a.gebied === undefined || b.gebied === undefined) return []
  const ongeveer = (deel: number | undefined, reden: string) => ((deel ?? 0) >= ONGEVEER ? [reden] : [])
  return [
    ...ongeveer(
      delen.scholen,
      `ongeveer evenveel vmbo-scholen in het gebied: ${a.gebied.scholen} hier en ${b.gebied.scholen} daar`,
    ),
    ...ongeveer(delen.mbos, `ongeveer evenveel mbo-instellingen: ${a.gebied.mbos} hier en ${b.gebied.mbos} daar`),
    ...ongeveer(
      delen.gemeenten,
      `ongeveer even groot: ${telwoord(a.gebied.gemeenten, 'gemeente', 'gemeenten')} hier en ${b.gebied.gemeenten} daar`,
    ),
    ...ongeveer(delen.stad, b.gebied.stad ? 'ook met een grotere stad' : 'ook zonder grotere stad'),
  ]
}

function zelfde(enkelvoud: string, meervoud: string, namen: readonly string[]): string[] {
  return namen.length === 0 ? [] : [`zelfde ${namen.length === 1 ? enkelvoud : meervoud}: ${opsomming(namen)}`]
}

const klein = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** `een overleg`, but `STO-regio` keeps its capitals. */
const inZin = (label: string) => `een ${/^[A-Z]{2}/.test(label) ? label : klein(label)}`
