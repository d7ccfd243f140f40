import { jaarVan } from '../begrip.ts'
import { toonStructuur } from '../dossier/dossier.ts'
import { gebiedMetPrecisie } from '../dossier/dossierGebied.ts'
import { indelingBegrippen } from '../indeling.ts'
import { bereikBegrippen, mboSoortBegrippen } from '../mboWaarden.ts'
import {
  borgingBegrippen,
  financieringBegrippen,
  netwerkSoortBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import { toonPeriode } from '../periode.ts'
import { schoolMetCode } from '../scholen.ts'
import type { Kant } from './vergelijkKant.ts'
import { metHoofdletter } from '../taal.ts'

/** One fact about both; undefined for whom the question makes no sense. */
export interface Feitenpaar {
  naam: string
  a: string | undefined
  b: string | undefined
}

/** Facts of two subjects side by side, those of the first in front. */
export function feitenNaastElkaar(a: Kant, b: Kant, naslag: Naslag, scholen: readonly School[]): Feitenpaar[] {
  const [links, rechts] = [feitenVan(a, naslag, scholen), feitenVan(b, naslag, scholen)]
  return [...new Set([...links.keys(), ...rechts.keys()])].map((naam) => ({
    naam,
    a: links.get(naam),
    b: rechts.get(naam),
  }))
}

type Feiten = ReadonlyMap<string, string>

function feitenVan(kant: Kant, naslag: Naslag, scholen: readonly School[]): Feiten {
  const { onderwerp, leden } = kant
  const aantallen: [string, string][] = [
    ...(kant.gebied === 'regionaal' ? [paar('Gemeenten', leden.gemeenten.size)] : []),
    onderwerp.soort === 'netwerk' ? paar('Deelnemers', leden.deelnemers.size) : paar('Netwerken', leden.netwerken.size),
  ]
  switch (onderwerp.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      return new Map(netwerk === undefined ? [] : [...netwerkFeiten(netwerk, naslag), ...aantallen])
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      return new Map(instelling === undefined ? [] : [...instellingFeiten(instelling, naslag), ...aantallen])
    }
    case 'school': {
      const school = schoolMetCode(scholen, onderwerp.id)
      return new Map(school === undefined ? [] : [...schoolFeiten(school, naslag), ...aantallen])
    }
    case 'gemeente':
    case 'regio': {
      const soort = onderwerp.soort === 'gemeente' ? 'Gemeente' : indelingBegrippen[onderwerp.indeling].label
      const gemeenten = [...leden.gemeenten.keys()].flatMap((code) => naslag.gemeenteByCode.get(code) ?? [])
      return new Map([['Soort', soort], ...gebiedFeiten(gemeenten, naslag), ...aantallen])
    }
  }
}

/** As the other facts read: a capital, and one word for what nobody knows. */
function periodeFeit(van: Parameters<typeof toonPeriode>[0]): string {
  const isBekend = van.periode.van !== undefined || van.periode.tot !== undefined
  return isBekend ? metHoofdletter(toonPeriode(van)) : 'Onbekend'
}

const paar = (naam: string, aantal: number): [string, string] => [naam, String(aantal)]

function netwerkFeiten(netwerk: NetwerkKern, naslag: Naslag): [string, string][] {
  const { soort, vorm, borging, financiering, status } = netwerk
  return [
    ['Soort', netwerkSoortBegrippen[soort].label],
    ['Gebied', gebiedMetPrecisie(netwerk, naslag)],
    ['Vorm', vormBegrippen[vorm].label],
    ['Periode', periodeFeit(netwerk)],
    ['Status', statusBegrippen[status].label],
    ['Borging', borgingBegrippen[borging.vorm].label],
    ['Financiering', financiering.uit.map((uit) => financieringBegrippen[uit].label).join(', ') || 'Onbekend'],
  ]
}

function instellingFeiten(instelling: InstellingKern, naslag: Naslag): [string, string][] {
  const { soort, bereik, werkgebied, gemeenten, bestaatVan, bestaatTot, vestigingen } = instelling
  const periode = { van: jaarVan(bestaatVan), tot: jaarVan(bestaatTot) }
  return [
    ['Soort', `Mbo-instelling (${mboSoortBegrippen[soort].label.toLowerCase()})`],
    ['Gebied', gebiedMetPrecisie({ gebied: werkgebied, gemeenten }, naslag)],
    ['Bereik', bereikBegrippen[bereik].label],
    ['Periode', bestaatVan === undefined && bestaatTot === undefined ? 'Bestaat nu' : periodeFeit({ periode })],
    ['Vestigingen', String(vestigingen.length)],
  ]
}

function schoolFeiten(school: School, { gemeenteByCode }: Naslag): [string, string][] {
  return [
    ['Soort', 'Vmbo-school'],
    ['Gebied', `${school.plaats}, gemeente ${gemeenteByCode.get(school.gemeente)?.naam ?? school.gemeente}`],
    ['Onderwijs', toonStructuur(school)],
  ]
}

function gebiedFeiten(gemeenten: readonly GemeenteKern[], { regioByKey }: Naslag): [string, string][] {
  const provincies = new Set(
    gemeenten.map(({ provincie }) => regioByKey.get(regioSleutel('provincie', provincie))?.naam ?? provincie),
  )
  const vmbo = gemeenten.reduce((som, { vmboVestigingen }) => som + vmboVestigingen, 0)
  return [
    ['Provincie', [...provincies].join(', ')],
    ['Vmbo-vestigingen', String(vmbo)],
  ]
}
