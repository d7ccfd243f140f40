import { familieVan } from '../betekenis/familie.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import { schoolMetCode, zelfdeBestuur } from '../scholen.ts'
import { onderwerpNaam } from '../vergelijk/vergelijkOnderwerp.ts'
import type { Kringonderwerp } from './kringonderwerp.ts'

/** The tables around a subject, those of now and those of then apart. */
export interface Tafelkring {
  /** In running text: `gemeente Zwolle`. */
  naam: string
  nu: NetwerkKern[]
  toen: NetwerkKern[]
}

/**
 * Undefined when nobody knows the subject. A place has the tables that cover it, and those of unknown area at which one
 * of its schools sits or an instelling that has its main vestiging there. What a law imposes on everyone is no table
 * here; what is mere context only for whom a source names there, as in their dossier.
 */
export function tafelkring(
  van: Kringonderwerp | undefined,
  naslag: Naslag,
  scholen: readonly School[],
): Tafelkring | undefined {
  const { netwerken } = naslag.overzicht
  if (van === undefined) return verdeel('Nederland', netwerken.filter(isKern))
  const naam = onderwerpNaam(van, naslag, scholen)
  if (naam === undefined) return undefined
  switch (van.soort) {
    case 'instelling':
      return verdeel(naam, naslag.netwerkenByDeelnemer.get(van.id) ?? [])
    case 'school': {
      const school = schoolMetCode(scholen, van.id)
      const plekken = school === undefined ? [] : [school, ...zelfdeBestuur(school, scholen)]
      const codes = plekken.flatMap(({ code, plek = [code] }) => plek)
      return verdeel(`het bestuur van ${naam}`, [
        ...new Set(codes.flatMap((code) => naslag.netwerkenByDeelnemer.get(code) ?? [])),
      ])
    }
    case 'gemeente':
      return verdeel(naam, tafelsIn(new Set([van.id]), naslag, scholen))
    case 'regio': {
      const gemeenten = naslag.gemeentenByRegio.get(regioSleutel(van.indeling, van.id)) ?? []
      return verdeel(naam, tafelsIn(new Set(gemeenten.map(({ code }) => code)), naslag, scholen))
    }
  }
}

const isKern = ({ relevantie }: NetwerkKern) => relevantie === 'kern'

function verdeel(naam: string, netwerken: readonly NetwerkKern[]): Tafelkring {
  const tafels = netwerken.filter((netwerk) => familieVan(netwerk) !== 'stelsel')
  return {
    naam,
    nu: tafels.filter(({ toestand }) => !isVoorbij(toestand)),
    toen: tafels.filter(({ toestand }) => isVoorbij(toestand)),
  }
}

function tafelsIn(gemeenten: ReadonlySet<string>, naslag: Naslag, scholen: readonly School[]): NetwerkKern[] {
  const hier = new Set(scholen.filter(({ gemeente }) => gemeenten.has(gemeente)).map(({ code }) => code))
  for (const { id, vestigingen } of naslag.overzicht.instellingen) {
    const hoofd = vestigingen.find(({ hoofdvestiging }) => hoofdvestiging) ?? vestigingen[0]
    if (hoofd !== undefined && gemeenten.has(hoofd.gemeente)) hier.add(id)
  }
  const zitHier = new Set([...hier].flatMap((id) => naslag.netwerkenByDeelnemer.get(id) ?? []))
  return naslag.overzicht.netwerken
    .filter(isKern)
    .filter(
      (netwerk) =>
        netwerk.gemeenten.some((code) => gemeenten.has(code)) ||
        (netwerk.gebied.type === 'onbekend' && zitHier.has(netwerk)),
    )
}
