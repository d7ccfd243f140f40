import { jaarVan } from '../begrip.ts'
import { hoofdvestigingVan } from '../hoofdvestiging.ts'
import { indelingBegrippen } from '../indelingBegrippen.ts'
import { bestaatNu } from '../bestaan.ts'
import { mboSoortBegrippen } from '../mboWaarden.ts'
import { netwerkSoortBegrippen } from '../netwerkWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern, RegioKern, School } from '../overzicht.ts'
import { toonPeriode } from '../periode.ts'
import { isPlek } from '../scholen.ts'
import { antwoordVanGemeente } from './zoekantwoord.ts'
import type { Plaatsnaam, Zoekbaar, Zoekbronnen, Zoeknaam } from './zoekbaar.ts'
import { zoekbareFilters } from './zoekfilters.ts'
import { zoekbarePaginas } from './zoekpaginas.ts'
import { kaleTekst } from './zoektekst.ts'
import { telwoord } from '../taal.ts'

const metPunten = (delen: readonly (string | undefined)[]) => delen.filter((deel) => deel !== undefined).join(' · ')
const alias = (naam: string): Zoeknaam => ({ naam, hoe: 'ook bekend als' })
const code = (naam: string): Zoeknaam => ({ naam, hoe: 'code' })

/** Everything that can be found in what has been loaded, one at a time. */
export function* zoekbaren({ naslag, scholen = [], plaatsen = [] }: Zoekbronnen): Generator<Zoekbaar, void> {
  const { netwerken, instellingen, gemeenten, regios } = naslag.overzicht
  for (const netwerk of netwerken) yield vanNetwerk(netwerk)
  for (const instelling of instellingen) yield vanInstelling(instelling, naslag)
  for (const school of scholen) if (isPlek(school)) yield vanSchool(school, naslag)
  for (const gemeente of gemeenten) yield vanGemeente(gemeente, naslag)
  yield* vanPlaatsen(plaatsen, naslag)
  for (const regio of regios) yield vanRegio(regio, naslag)
  yield* zoekbareFilters()
  yield* zoekbarePaginas()
}

function vanNetwerk(netwerk: NetwerkKern): Zoekbaar {
  const { van, tot } = netwerk.periode
  // What comes after a semicolon is a remark for the dossier.
  const gebied = netwerk.gebied.omschrijving?.split(';')[0]
  const gebiedInNaam = gebied !== undefined && kaleTekst(netwerk.naam).includes(kaleTekst(gebied))
  const { label } = netwerkSoortBegrippen[netwerk.soort]
  return {
    doel: { soort: 'netwerk', id: netwerk.id },
    groep: 'netwerken',
    achteraan: false,
    namen: [{ naam: netwerk.naam }, ...netwerk.aliassen.map(alias)],
    omgeving: [label, gebied ?? ''],
    toelichting: () =>
      metPunten([
        label,
        gebiedInNaam ? undefined : gebied,
        van === undefined && tot === undefined ? undefined : toonPeriode(netwerk),
      ]),
  }
}

function eigenNamen({ naam, korteNaam, officieleNaam, aliassen }: InstellingKern): string[] {
  return [naam, korteNaam ?? [], officieleNaam ?? [], aliassen].flat()
}

/** All instellingen that one came from or went into, over any number of mergers. */
function verwanten(start: InstellingKern, naslag: Naslag, kant: 'voortgekomenUit' | 'opgegaanIn'): InstellingKern[] {
  const gevonden = new Set<InstellingKern>()
  const over = [...start[kant]]
  for (let id = over.pop(); id !== undefined; id = over.pop()) {
    const instelling = naslag.instellingById.get(id)
    if (instelling === undefined || instelling === start || gevonden.has(instelling)) continue
    gevonden.add(instelling)
    over.push(...instelling[kant])
  }
  return [...gevonden]
}

function vanInstelling(instelling: InstellingKern, naslag: Naslag): Zoekbaar {
  const [naam, ...andere] = eigenNamen(instelling)
  const vroeger = verwanten(instelling, naslag, 'voortgekomenUit').flatMap(eigenNamen)
  const plaatsen = instelling.vestigingen.map(({ plaats }) => plaats)
  const { label } = mboSoortBegrippen[instelling.soort]
  return {
    doel: { soort: 'instelling', id: instelling.id },
    groep: 'instellingen',
    achteraan: !bestaatNu(instelling),
    // Whoever types a place looks for the broad school there, and for the one that most is known of.
    gewicht:
      (instelling.soort === 'roc' ? 0 : 200) +
      Math.max(0, 200 - (naslag.netwerkenByDeelnemer.get(instelling.id)?.length ?? 0)),
    namen: [
      { naam: naam ?? instelling.naam },
      ...andere.map(alias),
      ...(instelling.brin === undefined ? [] : [code(instelling.brin)]),
      ...vroeger.map((voorganger): Zoeknaam => ({ naam: voorganger, hoe: 'voorheen' })),
    ],
    omgeving: [label, 'mbo', ...plaatsen],
    toelichting: () => {
      const plaats = hoofdvestigingVan(instelling)?.plaats
      const nu = verwanten(instelling, naslag, 'opgegaanIn').filter(bestaatNu)
      if (nu.length > 0)
        return metPunten([`Nu ${nu.map((opvolger) => opvolger.naam).join(' en ')}`, label.toLowerCase(), plaats])
      const { bestaatTot } = instelling
      return metPunten([label, plaats, bestaatTot === undefined ? undefined : `bestond tot ${jaarVan(bestaatTot)}`])
    },
  }
}

function vanSchool(school: School, { gemeenteByCode }: Naslag): Zoekbaar {
  const { plaats } = school
  const gemeente = gemeenteByCode.get(school.gemeente)
  return {
    doel: { soort: 'school', id: school.code },
    groep: 'scholen',
    achteraan: false,
    namen: [
      { naam: school.naam },
      ...(school.plek ?? [school.code]).map(code),
      ...(school.registernaam === undefined ? [] : [alias(school.registernaam)]),
    ],
    omgeving: [
      'vmbo',
      plaats,
      websitenaam(school),
      ...(gemeente === undefined ? [] : [gemeente.naam, ...gemeente.aliassen]),
    ],
    toelichting: () =>
      metPunten([
        plaats,
        gemeente === undefined || gemeente.naam === plaats ? undefined : `gemeente ${gemeente.naam}`,
        (school.plek ?? [school.code]).join(', '),
      ]),
  }
}

/** `www.christoffelbreda.nl` is how some know their school. */
function websitenaam({ website }: School): string {
  return website?.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? ''
}

function vanGemeente(gemeente: GemeenteKern, naslag: Naslag): Zoekbaar {
  const provincie = naslag.regioByKey.get(regioSleutel('provincie', gemeente.provincie))?.naam
  return {
    doel: { soort: 'gemeente', id: gemeente.code },
    groep: 'plaatsen',
    achteraan: false,
    namen: [{ naam: gemeente.naam }, ...gemeente.aliassen.map(alias), code(gemeente.code)],
    omgeving: ['gemeente'],
    toelichting: () => metPunten(['Gemeente', provincie === undefined ? undefined : `provincie ${provincie}`]),
    antwoord: () => antwoordVanGemeente(gemeente, naslag),
  }
}

/** Places lead to their gemeente. One that is called like its gemeente would only say the same twice. */
function* vanPlaatsen(plaatsen: readonly Plaatsnaam[], naslag: Naslag): Generator<Zoekbaar, void> {
  const { gemeenteByCode } = naslag
  const gehad = new Set<string>()
  for (const { code: gemeente, naam, aliassen } of gemeenteByCode.values()) {
    for (const bekend of [naam, ...aliassen]) gehad.add(`${kaleTekst(bekend)}/${gemeente}`)
  }
  for (const [naam, gemeenteCode, tot] of plaatsen) {
    const sleutel = `${kaleTekst(naam)}/${gemeenteCode}`
    const gemeente = gemeenteByCode.get(gemeenteCode)
    if (gemeente === undefined || gehad.has(sleutel)) continue
    gehad.add(sleutel)
    yield {
      doel: { soort: 'gemeente', id: gemeenteCode },
      groep: 'plaatsen',
      achteraan: true,
      namen: [{ naam }],
      omgeving: ['plaats', gemeente.naam],
      toelichting: () =>
        tot === undefined
          ? `Plaats in gemeente ${gemeente.naam}`
          : `Vroegere gemeente (tot ${tot}), nu bij ${gemeente.naam}`,
      antwoord: () => antwoordVanGemeente(gemeente, naslag),
    }
  }
}

function vanRegio(regio: RegioKern, { gemeentenByRegio }: Naslag): Zoekbaar {
  const { label } = indelingBegrippen[regio.indeling]
  const aantal = gemeentenByRegio.get(regioSleutel(regio.indeling, regio.id))?.length ?? 0
  return {
    doel: { soort: 'regio', indeling: regio.indeling, id: regio.id },
    groep: 'regios',
    achteraan: false,
    namen: [{ naam: regio.naam }, ...regio.aliassen.map(alias)],
    omgeving: [label],
    toelichting: () => metPunten([label, telwoord(aantal, 'gemeente', 'gemeenten')]),
  }
}
